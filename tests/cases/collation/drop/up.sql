-- drop table people
-- HAZARD deletes data: all rows of people
DROP TABLE public.people;

-- drop domain word
DROP DOMAIN public.word;

-- drop collation german
DROP COLLATION public.german;
