-- drop table people    model.cs:14
-- HAZARD deletes data: all rows of people
DROP TABLE public.people;

-- drop range words    model.cs:6
DROP TYPE public.words;

-- drop composite entry    model.cs:9
DROP TYPE public.entry;

-- drop domain word    model.cs:5
DROP DOMAIN public.word;

-- drop collation case_insensitive    model.cs:2
DROP COLLATION public.case_insensitive;

-- drop collation german    model.cs:1
DROP COLLATION public.german;

-- drop collation plain    model.cs:3
DROP COLLATION public.plain;

-- drop collation sorting.c_like    model.cs:4
DROP COLLATION sorting.c_like;

-- drop schema sorting    model.cs:4
DROP SCHEMA sorting;
