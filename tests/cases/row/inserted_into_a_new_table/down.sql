-- drop table values    model.cs:9
-- HAZARD deletes data: all rows of values
DROP TABLE public."values";

-- drop enum mood    model.cs:2
DROP TYPE public.mood;
