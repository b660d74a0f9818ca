-- create view newest
CREATE VIEW newest AS SELECT id, model FROM cars WHERE year > 2000;
