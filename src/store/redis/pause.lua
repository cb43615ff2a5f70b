-- Turns the owner's lease into a pause.
-- KEYS: chat, agenda. ARGV: clock, member, owner, length of the pause, who stands in the owner's place
-- (lib.lua), and the version that the chat must still have or ''.
local chat, agenda = KEYS[1], KEYS[2]

local head = head_of(chat)
if head == 'damaged' or head == 'absent' or not head.ends or head.owner ~= ARGV[3] then
  return { 'not-yours' }
end
if ARGV[6] ~= '' and ARGV[6] ~= head.version then
  return { 'overtaken' }
end
go_on_when_full(chat)
head.owner, head.ends = ARGV[5], now + tonumber(ARGV[4])
redis.call('HSET', chat, 'h', line_of(head))
schedule(agenda, ARGV[2], head, first_part(chat, {}))
return { 'written' }
