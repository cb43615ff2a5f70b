-- Drops one chat's rows of one moment from what was set aside.
-- KEYS: asides of the chat, asides of the shard. ARGV: clock, entry of the list, its moment.
if redis.call('ZREM', KEYS[2], ARGV[2]) == 0 then
  return 0
end
local prefix = ARGV[3] .. '/'
for _, field in ipairs(redis.call('HKEYS', KEYS[1])) do
  if string.sub(field, 1, #prefix) == prefix then
    redis.call('HDEL', KEYS[1], field)
  end
end
return 1
