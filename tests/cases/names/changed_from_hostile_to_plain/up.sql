-- rename table a "t" to t    model.cs:3
ALTER TABLE public."a ""t""" RENAME TO t;

-- rename column a "t".a "c" to t.c    model.cs:9
ALTER TABLE public.t RENAME COLUMN "a ""c""" TO c;

-- rename column a "t".an "id" to t.id    model.cs:6
ALTER TABLE public.t RENAME COLUMN "an ""id""" TO id;

-- alter column t.id    model.cs:6
ALTER SEQUENCE public."a ""t""_an ""id""_seq" RENAME TO t_id_seq;

-- rename index an "ix" to ix_t_c    model.cs:2
ALTER INDEX public."an ""ix""" RENAME TO ix_t_c;
