-- alter column flags.a    model.cs:4
-- HAZARD rewrites table: flags is rewritten under an exclusive lock
-- HAZARD deletes data: flags.a keeps only what fits boolean: all numbers but 0 become true
ALTER TABLE public.flags
    ALTER COLUMN a DROP DEFAULT,
    ALTER COLUMN a TYPE boolean USING a::boolean,
    ALTER COLUMN a SET DEFAULT true;

-- alter column flags.b    model.cs:6
-- HAZARD rewrites table: flags is rewritten under an exclusive lock
-- HAZARD deletes data: flags.b keeps only what fits boolean: all numbers but 0 become true
ALTER TABLE public.flags
    ALTER COLUMN b TYPE boolean USING b <> 0;

-- alter column flags.c    model.cs:8
-- HAZARD rewrites table: flags is rewritten under an exclusive lock
-- HAZARD deletes data: flags.c keeps only what fits boolean: all numbers but 0 become true
ALTER TABLE public.flags
    ALTER COLUMN c TYPE boolean USING c <> 0;
