-- Takes the next span of the lane, or closes it. The key says from when on it is free; what lies
-- too far ahead comes from a clock that was wrong.
-- KEYS: lane. ARGV: clock, span, farthest ahead, longest wait or '' (close it).
-- Answers the wait, and whether the span was taken.
local span, ahead, within = tonumber(ARGV[2]), tonumber(ARGV[3]), tonumber(ARGV[4])

local free = tonumber(redis.call('GET', KEYS[1]) or now)
if not free or free < now or free > now + ahead then
  free = now
end
local wait = free - now
if not within then
  free = math.max(free, now + math.min(span, ahead))
elseif wait > within then
  return { text(wait), 0 }
else
  free = free + span
end
if is_given then
  redis.call('SET', KEYS[1], text(free))
elseif free > now then
  redis.call('SET', KEYS[1], text(free), 'PXAT', text(free))
end
return { text(wait), 1 }
