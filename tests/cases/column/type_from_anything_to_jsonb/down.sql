-- alter column things.a    model.cs:8
-- HAZARD rewrites table: things is rewritten under an exclusive lock
ALTER TABLE public.things
    ALTER COLUMN a DROP DEFAULT,
    ALTER COLUMN a TYPE text,
    ALTER COLUMN a SET DEFAULT '{}'::text;

-- alter column things.b    model.cs:10
-- HAZARD rewrites table: things is rewritten under an exclusive lock
-- HAZARD may fail: a value of things.b may not fit integer
ALTER TABLE public.things
    ALTER COLUMN b TYPE integer USING (b #>> '{}')::integer;

-- alter column things.c    model.cs:12
-- HAZARD rewrites table: things is rewritten under an exclusive lock
-- HAZARD may fail: a value of things.c may not fit text[]
ALTER TABLE public.things
    ALTER COLUMN c TYPE text[] USING (jsonb_populate_record(NULL::pg_catalog.pg_class, jsonb_build_object('reloptions', c))).reloptions::text[];

-- alter column things.d    model.cs:14
-- HAZARD rewrites table: things is rewritten under an exclusive lock
-- HAZARD deletes data: things.d keeps only what fits public.hstore: numbers, truth values and objects become text
ALTER TABLE public.things
    ALTER COLUMN d TYPE public.hstore USING public.hstore((jsonb_populate_record(NULL::pg_catalog.pg_class, jsonb_build_object('reloptions', jsonb_path_query_array(d, '$.keyvalue().key')))).reloptions, (jsonb_populate_record(NULL::pg_catalog.pg_class, jsonb_build_object('reloptions', jsonb_path_query_array(d, '$.keyvalue().value')))).reloptions);

-- alter column things.e    model.cs:16
-- HAZARD rewrites table: things is rewritten under an exclusive lock
-- HAZARD may fail: a value of things.e may not fit timestamp with time zone
ALTER TABLE public.things
    ALTER COLUMN e TYPE timestamp with time zone USING (e #>> '{}')::timestamp with time zone;

-- alter column things.f    model.cs:18
-- HAZARD rewrites table: things is rewritten under an exclusive lock
-- HAZARD may fail: a value of things.f may not fit boolean
ALTER TABLE public.things
    ALTER COLUMN f TYPE boolean USING (f #>> '{}')::boolean;

-- alter column things.g    model.cs:20
-- HAZARD rewrites table: things is rewritten under an exclusive lock
-- HAZARD may fail: a value of things.g may not fit public.size
ALTER TABLE public.things
    ALTER COLUMN g TYPE public.size USING (g #>> '{}')::public.size;

-- alter column things.h    model.cs:22
-- HAZARD rewrites table: things is rewritten under an exclusive lock
-- HAZARD may fail: a value of things.h may not fit uuid
ALTER TABLE public.things
    ALTER COLUMN h TYPE uuid USING (h #>> '{}')::uuid;
