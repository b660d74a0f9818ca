SELECT active, seen, visits, weight FROM people ORDER BY id;
-- active||0|
-- inactive|1|1|1
