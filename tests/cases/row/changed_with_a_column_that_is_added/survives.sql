SELECT id, name, rank FROM levels ORDER BY id;
-- 1|low|10
-- 3|highest|30
