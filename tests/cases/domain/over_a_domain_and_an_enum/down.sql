-- drop table cars    model.cs:9
-- HAZARD deletes data: all rows of cars
DROP TABLE public.cars;

-- drop domain reds    model.cs:3
DROP DOMAIN public.reds;

-- drop domain hot    model.cs:2
DROP DOMAIN public.hot;

-- drop domain warm    model.cs:1
DROP DOMAIN public.warm;

-- drop enum colour    model.cs:6
DROP TYPE public.colour;
