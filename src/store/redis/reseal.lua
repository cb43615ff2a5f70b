-- Replaces those of the given fields that still exist.
-- KEYS: chat, sides. ARGV: clock, version, then which key, field and value of each.
local head = head_of(KEYS[1])
if head == 'damaged' or head == 'absent' or head.version ~= ARGV[2] then
  return 0
end
go_on_when_full(KEYS[1])
for i = 3, #ARGV, 3 do
  local key = KEYS[tonumber(ARGV[i])]
  if redis.call('HEXISTS', key, ARGV[i + 1]) == 1 then
    redis.call('HSET', key, ARGV[i + 1], ARGV[i + 2])
  end
end
return 1
