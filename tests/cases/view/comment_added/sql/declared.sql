CREATE VIEW newest AS SELECT id, model FROM cars WHERE year > 2000;
COMMENT ON VIEW newest IS 'its new';
