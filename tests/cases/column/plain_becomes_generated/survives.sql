SELECT year, age FROM cars;
-- 1999|21
