CREATE TABLE public.things (id integer NOT NULL, label text DEFAULT 'thing', CONSTRAINT things_pkey PRIMARY KEY (id));
CREATE TABLE public.books (pages integer NOT NULL) INHERITS (public.things);
ALTER TABLE public.books ALTER COLUMN label SET DEFAULT 'book', ALTER COLUMN label SET NOT NULL;
CREATE TABLE public.novels (genre text) INHERITS (public.books);
