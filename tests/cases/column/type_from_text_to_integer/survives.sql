SELECT year + 1 FROM cars ORDER BY year;
-- 2000
-- 
