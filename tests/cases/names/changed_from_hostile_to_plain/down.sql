-- rename table t to a "t"
ALTER TABLE public.t RENAME TO "a ""t""";

-- rename column t.c to a "t".a "c"
ALTER TABLE public."a ""t""" RENAME COLUMN c TO "a ""c""";

-- rename column t.id to a "t".an "id"
ALTER TABLE public."a ""t""" RENAME COLUMN id TO "an ""id""";

-- alter column a "t".an "id"
ALTER SEQUENCE public.t_id_seq RENAME TO "a ""t""_an ""id""_seq";

-- rename index ix_t_c to an "ix"
ALTER INDEX public.ix_t_c RENAME TO "an ""ix""";
