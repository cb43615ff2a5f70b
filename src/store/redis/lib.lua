-- What all scripts share; it stands before each of them.
--
-- A chat is one hash: `h` its head in the clear, `s` session, `i` ids, `p…` a part waiting. The head
-- is one line, `1 <version> <owner>@<end of the lease> <wake> <keep until> <checksum>`, with `_` for
-- what is not set; a lease without an owner is a pause, one of CLOSED says that the person has closed
-- the chat, one of LANE that it waits for its turn in the lane. One field instead of five saves 300 bytes a chat. Versions and owners are only compared as text; moments are milliseconds, exact in a
-- double. Every chat stands in its agenda, those with nothing due at `+inf`: so the agenda is the
-- list of all chats too.

local CLOSED = 'ffffffffffffffff'
local LANE = 'fffffffffffffffe'

local function text(number)
  return string.format('%.0f', number)
end

-- The moment to go by: the server's own, or the one that is given (for stories with a clock of
-- their own, which also must not set the server's expiry).
local is_given = ARGV[1] ~= ''
local now
if is_given then
  now = tonumber(ARGV[1])
else
  local time = redis.call('TIME')
  now = time[1] * 1000 + math.floor(time[2] / 1000)
end

local function checksum(line)
  return string.sub(redis.sha1hex(line), 1, 8)
end

-- The head as a table; else 'absent', or 'damaged'.
local function head_of(chat)
  local line = redis.call('HGET', chat, 'h')
  if not line then
    return redis.call('EXISTS', chat) == 0 and 'absent' or 'damaged'
  end
  local body, sum = string.match(line, '^(.*) (%x+)$')
  if not body or checksum(body) ~= sum then
    return 'damaged'
  end
  local version, owner, ends, wake, keep = string.match(body, '^1 (%d+) (%x*)@(%S+) (%S+) (%S+)$')
  if not version then
    return 'damaged'
  end
  return {
    version = version,
    owner = owner,
    ends = tonumber(ends),
    wake = tonumber(wake),
    keep = tonumber(keep),
  }
end

local function is_over(head)
  return head.keep ~= nil and head.keep <= now
end

local function or_none(number)
  return number and text(number) or '_'
end

-- Gives the lease to who wishes for it and answers nil; else the end of another's. `over`: '0' ends
-- nothing, '1' what the person has closed and a wait for the lane, '2' a pause too.
local function refused(head, owner, hold, over)
  if head.ends and head.ends > now then
    local free = head.owner == owner
    if head.owner == '' then
      free = over == '2'
    elseif head.owner == CLOSED or head.owner == LANE then
      free = over ~= '0'
    end
    if not free then
      return head.ends
    end
  end
  head.owner = owner
  head.ends = now + tonumber(hold)
  return nil
end

-- The name of the first part waiting, but for those in a table. Names are hex of one length, which
-- every locale sorts alike.
local function first_part(chat, struck)
  local first = nil
  for _, field in ipairs(redis.call('HKEYS', chat)) do
    if string.sub(field, 1, 1) == 'p' and (not first or field < first) and not struck[field] then
      first = field
    end
  end
  return first
end

-- The head as it is written.
local function line_of(head)
  local line = '1 ' .. head.version .. ' ' .. head.owner .. '@' .. or_none(head.ends)
    .. ' ' .. or_none(head.wake) .. ' ' .. or_none(head.keep)
  return line .. ' ' .. checksum(line)
end

-- Moves the chat in the agenda to where it belongs: its own wish, its end, or, with a part
-- waiting, the end of the lease that should have sent it.
local function schedule(agenda, member, head, is_waiting)
  local due = math.huge
  if head.wake then
    due = math.min(due, head.wake)
  end
  if head.keep then
    due = math.min(due, head.keep)
  end
  if is_waiting then
    due = math.min(due, math.max(head.ends or now, now))
  end
  redis.call('ZADD', agenda, due == math.huge and '+inf' or text(due), member)
end

-- A script that has written may go on writing when the memory is full. Those that only move or
-- shrink what is there begin by removing nothing: sending, and with it shrinking, goes on then.
local function go_on_when_full(chat)
  redis.call('HDEL', chat, '')
end

