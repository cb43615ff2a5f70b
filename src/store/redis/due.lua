-- Lists the members of an agenda that are due, earliest first. Reads only: which chats a claim
-- touches must be known before it, since a script names all its keys.
-- KEYS: agenda. ARGV: clock, limit.
return redis.call('ZRANGEBYSCORE', KEYS[1], '-inf', text(now), 'LIMIT', 0, ARGV[2])
