-- drop table lines    model.cs:2
-- HAZARD deletes data: all rows of lines
DROP TABLE public.lines;
