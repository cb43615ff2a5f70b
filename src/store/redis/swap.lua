-- Replaces the header if it is still the expected one.
-- KEYS: header. ARGV: clock, whether one is expected, the expected one, the new one.
local found = redis.call('GET', KEYS[1])
if ARGV[2] == '1' and found ~= ARGV[3] or ARGV[2] == '0' and found then
  return 0
end
redis.call('SET', KEYS[1], ARGV[4])
return 1
