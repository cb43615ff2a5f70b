-- Strikes a part, if one is named, then renews or takes the lease and hands out what is next.
-- KEYS: chat, agenda. ARGV: clock, member, part struck or '', owner, hold, what is ended.
local chat, agenda, owner = KEYS[1], KEYS[2], ARGV[4]

local head = head_of(chat)
if head == 'damaged' then
  return { 'unreadable' }
end
if head == 'absent' or is_over(head) then
  return { 'gone' }
end
-- Also with none to strike, since it lets the rest go on when the memory is full.
redis.call('HDEL', chat, ARGV[3])
local first = first_part(chat, {})
local theirs = refused(head, owner, ARGV[5], ARGV[6])
local reply
if not first then
  if head.owner == owner then
    head.owner, head.ends = '', nil
  end
  reply = { 'done' }
elseif theirs then
  reply = { 'held', text(theirs) }
else
  reply = { 'next', text(head.ends), first, redis.call('HGET', chat, first), head.version }
end
redis.call('HSET', chat, 'h', line_of(head))
schedule(agenda, ARGV[2], head, first)
return reply
