-- alter column cars.sold    model.cs:2
-- HAZARD depends on session: the session's TimeZone says what the values of cars.sold mean; cars is rewritten where it is not UTC
ALTER TABLE public.cars
    ALTER COLUMN sold TYPE timestamp without time zone;
