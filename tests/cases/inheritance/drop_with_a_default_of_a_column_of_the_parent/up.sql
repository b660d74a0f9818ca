-- drop table books
-- HAZARD deletes data: all rows of books
DROP TABLE public.books;
