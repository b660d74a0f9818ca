-- create view newest
CREATE VIEW newest AS SELECT id, model FROM cars WHERE year > 2000;

-- add column comment newest.model
COMMENT ON COLUMN public.newest.model IS 'a';
