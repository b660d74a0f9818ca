-- drop table arrays    model.cs:5
-- HAZARD deletes data: all rows of arrays
DROP TABLE public.arrays;

-- drop enum colour    model.cs:2
DROP TYPE public.colour;
