SELECT sold FROM cars ORDER BY sold;
-- f
-- t
