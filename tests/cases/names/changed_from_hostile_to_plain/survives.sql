SELECT id, c FROM t;
-- 1|it's
