-- Takes those chats that are still due and puts them off; clears away what is past its end. Answers
-- the moment by which they were due, and their members.
-- KEYS: agenda, then chat and sides of each. ARGV: clock, hold, then the member of each.
local agenda = KEYS[1]
local later = text(now + tonumber(ARGV[2]))
local claimed = {}

redis.call('ZREM', agenda, '') -- goes on when the memory is full
for i = 3, #ARGV do
  local member, chat, sides = ARGV[i], KEYS[2 * i - 4], KEYS[2 * i - 3]
  local at = redis.call('ZSCORE', agenda, member)
  if at and tonumber(at) <= now then
    local head = head_of(chat)
    if head == 'absent' or head ~= 'damaged' and is_over(head) then
      redis.call('UNLINK', chat, sides)
      redis.call('ZREM', agenda, member)
    else
      redis.call('ZADD', agenda, later, member)
      claimed[#claimed + 1] = member
    end
  end
end
return { text(now), claimed }
