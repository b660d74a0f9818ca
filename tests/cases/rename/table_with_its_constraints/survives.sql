INSERT INTO cars (year) VALUES (2000);
SELECT id, year FROM cars ORDER BY id;
-- 1|1999
-- 2|2000
