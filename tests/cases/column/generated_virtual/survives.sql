SELECT next, age FROM cars;
-- 2000|21
