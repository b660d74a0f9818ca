SELECT share, others, half, twice FROM parts;
-- 5.250|{1.000,2.500}|10.000|10.500
