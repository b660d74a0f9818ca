-- drop foreign key b.b_c_id_fkey
ALTER TABLE public.b DROP CONSTRAINT b_c_id_fkey;

-- drop column b.c_id
-- HAZARD deletes data: all values of b.c_id
ALTER TABLE public.b DROP COLUMN c_id;

-- drop table c
-- HAZARD deletes data: all rows of c
DROP TABLE public.c;
