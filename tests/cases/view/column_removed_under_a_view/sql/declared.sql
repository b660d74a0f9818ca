CREATE VIEW newest AS SELECT id FROM cars WHERE year > 2000;
CREATE VIEW newest_ids AS SELECT id, count(*) OVER () AS n FROM newest;
COMMENT ON VIEW newest_ids IS 'ids';
