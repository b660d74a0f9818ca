-- alter column flags.a    model.cs:4
-- HAZARD rewrites table: flags is rewritten under an exclusive lock
ALTER TABLE public.flags
    ALTER COLUMN a DROP DEFAULT,
    ALTER COLUMN a TYPE integer USING a::integer,
    ALTER COLUMN a SET DEFAULT 1;

-- alter column flags.b    model.cs:6
-- HAZARD rewrites table: flags is rewritten under an exclusive lock
ALTER TABLE public.flags
    ALTER COLUMN b TYPE smallint USING b::integer::smallint;

-- alter column flags.c    model.cs:8
-- HAZARD rewrites table: flags is rewritten under an exclusive lock
-- HAZARD may fail: a value of flags.c may not fit numeric(4,1)
ALTER TABLE public.flags
    ALTER COLUMN c TYPE numeric(4,1) USING c::integer::numeric(4,1);
