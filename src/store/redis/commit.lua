-- Writes a turn or, with the two keys of what was set aside, a tombstone.
-- KEYS: chat, sides, agenda[, asides of the chat, asides of the shard]
-- ARGV: clock, member, expected version or '', version, wake, keep until, owner or '', hold,
--   what is ended, then four counts and as many: fields with values, parts struck, side records with
--   values, side records removed.
local chat, sides, agenda, asides, all_asides = KEYS[1], KEYS[2], KEYS[3], KEYS[4], KEYS[5]
local member, expected = ARGV[2], ARGV[3]

local old = head_of(chat)
if old == 'damaged' then
  return { 'conflict' }
end
local is_new = old == 'absent'
local over = not is_new and is_over(old)
if (is_new or over) and expected ~= '' or not (is_new or over) and old.version ~= expected then
  return { 'conflict' }
end

local head = {
  version = ARGV[4],
  owner = '',
  wake = tonumber(ARGV[5]),
  keep = tonumber(ARGV[6]),
}
if not is_new and not over then
  head.owner, head.ends = old.owner, old.ends
end

-- What the arguments list: fields with values, struck parts, side records, those removed.
local at = 14
local function take(count)
  local from = at
  at = at + count
  return from, at - 1
end
local fields_from, fields_to = take(2 * ARGV[10])
local struck_from, struck_to = take(tonumber(ARGV[11]))
local sides_from, sides_to = take(2 * ARGV[12])
local gone_from, gone_to = take(tonumber(ARGV[13]))

local struck = {}
for i = struck_from, struck_to do
  struck[ARGV[i]] = true
end
local first = nil
if not is_new and not over and not asides then
  first = first_part(chat, struck)
end
-- Parts come in order, and behind those that were waiting.
for i = fields_from, fields_to, 2 do
  if not first and string.sub(ARGV[i], 1, 1) == 'p' then
    first = ARGV[i]
  end
end
local reply = { 'nobody' }
if first and ARGV[7] ~= '' then
  local theirs = refused(head, ARGV[7], ARGV[8], ARGV[9])
  reply = theirs and { 'theirs', text(theirs) } or { 'yours', text(head.ends), first }
end

-- Removals first: who wants to be forgotten is forgotten also when the memory is full. A turn
-- begins with a write that is refused then, so that nothing of it is written.
if over or asides then
  redis.call('UNLINK', chat, sides)
end
if asides then
  for _, field in ipairs(redis.call('HKEYS', asides)) do
    if string.sub(field, -2) == '/m' then
      redis.call('ZREM', all_asides, redis.call('HGET', asides, field))
    end
  end
  redis.call('UNLINK', asides)
end
-- Some at a time: Lua's stack is no place for thousands of them.
local line = line_of(head)
for i = fields_from, fields_to, 100 do
  redis.call('HSET', chat, 'h', line, unpack(ARGV, i, math.min(i + 99, fields_to)))
end
if is_new then
  redis.call('UNLINK', sides)
end
for i = struck_from, struck_to do
  redis.call('HDEL', chat, ARGV[i])
end
for i = sides_from, sides_to, 2 do
  redis.call('HSET', sides, ARGV[i], ARGV[i + 1])
end
for i = gone_from, gone_to do
  redis.call('HDEL', sides, ARGV[i])
end
schedule(agenda, member, head, first)
if not is_given then
  for _, key in ipairs({ chat, sides }) do
    if head.keep then
      redis.call('PEXPIREAT', key, text(head.keep))
    else
      redis.call('PERSIST', key)
    end
  end
end
return reply
