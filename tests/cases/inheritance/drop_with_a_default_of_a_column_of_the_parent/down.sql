-- create table books
CREATE TABLE public.books (
    pages integer NOT NULL
) INHERITS (public.things);

-- alter column books.label
ALTER TABLE public.books
    ALTER COLUMN label SET NOT NULL,
    ALTER COLUMN label SET DEFAULT 'book'::text;

-- create table novels
CREATE TABLE public.novels (
    genre text
) INHERITS (public.books);
