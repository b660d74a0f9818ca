-- drop table measures
-- HAZARD deletes data: all rows of measures
DROP TABLE public.measures;

-- drop domain warm
DROP DOMAIN public.warm;

-- drop range degree_range
DROP TYPE public.degree_range;

-- drop domain degrees
DROP DOMAIN public.degrees;
