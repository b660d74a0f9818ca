-- drop table car    model.cs:21
-- HAZARD deletes data: all rows of car
DROP TABLE public.car;

-- drop table owners    model.cs:12
-- HAZARD deletes data: all rows of owners
DROP TABLE public.owners;

-- drop table settings    model.cs:41
-- HAZARD deletes data: all rows of settings
DROP TABLE public.settings;

-- drop enum gear    model.cs:9
DROP TYPE public.gear;
