-- alter column named.name    sql/declared.sql:2
-- HAZARD rewrites table: named is rewritten under an exclusive lock
-- HAZARD may fail: a value of named.name may not fit character varying(40)
ALTER TABLE public.named
    ALTER COLUMN name TYPE character varying(40);

-- alter column wheeled.id    sql/declared.sql:1
-- HAZARD rewrites table: wheeled is rewritten under an exclusive lock
ALTER TABLE public.wheeled
    ALTER COLUMN id TYPE bigint;

-- alter column wheeled.wheels    sql/declared.sql:1
-- HAZARD rewrites table: wheeled is rewritten under an exclusive lock
ALTER TABLE public.wheeled
    ALTER COLUMN wheels TYPE bigint;

-- alter inheritance cars    sql/declared.sql:3
ALTER TABLE public.cars NO INHERIT public.wheeled;
ALTER TABLE public.cars NO INHERIT public.named;
ALTER TABLE public.cars INHERIT public.named;
ALTER TABLE public.cars INHERIT public.wheeled;
