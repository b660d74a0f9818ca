-- drop table measures    model.cs:6
-- HAZARD deletes data: all rows of measures
DROP TABLE public.measures;

-- drop range time.span    model.cs:3
DROP TYPE "time".span;

-- drop range float_range    model.cs:1
DROP TYPE public.float_range;

-- drop range name_range    model.cs:2
DROP TYPE public.name_range;

-- drop schema time    model.cs:3
DROP SCHEMA "time";
