-- drop index trips_day    sql/declared.sql:5
DROP INDEX public.trips_day;

-- create index trips_day    sql/declared.sql:5
-- HAZARD blocks writes: trips while trips_day is built
CREATE INDEX trips_day ON ONLY public.trips (day);

-- create index own    sql/declared.sql:4
-- HAZARD blocks writes: trips_0 while own is built
CREATE INDEX own ON public.trips_0 (day);
ALTER INDEX public.trips_day ATTACH PARTITION public.own;
