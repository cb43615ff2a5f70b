-- Moves a chat, side records included, to the place of what was set aside: fields
-- `<moment>/h/<field>` and `<moment>/s/<field>`, and `<moment>/m` with the entry of the list.
-- KEYS: chat, sides, asides of the chat, agenda, asides of the shard.
-- ARGV: clock, member, version or '' (none can be read).
local chat, sides, asides, agenda, all_asides = KEYS[1], KEYS[2], KEYS[3], KEYS[4], KEYS[5]
local member, version = ARGV[2], ARGV[3]

local function has_a_part_without_a_name()
  for _, field in ipairs(redis.call('HKEYS', chat)) do
    if string.sub(field, 1, 1) == 'p' and not (#field == 21 and string.match(field, '^p[0-9a-f]+$')) then
      return true
    end
  end
  return false
end

local head = head_of(chat)
local is_meant
if head == 'absent' then
  is_meant = false
elseif version == '' then
  is_meant = head == 'damaged' or has_a_part_without_a_name()
else
  is_meant = head ~= 'damaged' and head.version == version
end
if not is_meant then
  return 0
end

go_on_when_full(chat)
local moment = now
while redis.call('HEXISTS', asides, text(moment) .. '/m') == 1 do
  moment = moment + 1
end
local rows, bytes = 0, 0
for place, key in pairs({ h = chat, s = sides }) do
  local all = redis.call('HGETALL', key)
  for i = 1, #all, 2 do
    redis.call('HSET', asides, text(moment) .. '/' .. place .. '/' .. all[i], all[i + 1])
    rows, bytes = rows + 1, bytes + #all[i + 1]
  end
end
local entry = member .. '/' .. text(moment) .. '/' .. rows .. '/' .. text(bytes)
redis.call('HSET', asides, text(moment) .. '/m', entry)
redis.call('ZADD', all_asides, text(moment), entry)
redis.call('UNLINK', chat, sides)
redis.call('ZREM', agenda, member)
return 1
