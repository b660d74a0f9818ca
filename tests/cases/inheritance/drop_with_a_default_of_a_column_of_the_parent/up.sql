-- drop table novels
-- HAZARD deletes data: all rows of novels
DROP TABLE public.novels;

-- drop table books
-- HAZARD deletes data: all rows of books
DROP TABLE public.books;
