-- alter column a "t".a "c"    model.cs:5
-- HAZARD rewrites table: a "t" is rewritten under an exclusive lock
-- HAZARD may fail: a value of a "t".a "c" may not fit character varying(10)
ALTER TABLE public."a ""t"""
    ALTER COLUMN "a ""c""" DROP DEFAULT,
    ALTER COLUMN "a ""c""" DROP NOT NULL,
    ALTER COLUMN "a ""c""" TYPE character varying(10);

-- alter column a "t".select    model.cs:8
COMMENT ON COLUMN public."a ""t"""."select" IS NULL;

-- add column a "t".{{ d }}
ALTER TABLE public."a ""t""" ADD COLUMN "{{ d }}" integer;

-- alter column a "t".Ü    model.cs:11
-- HAZARD rewrites table: a "t" is rewritten under an exclusive lock
-- HAZARD may fail: a value of a "t".Ü may not fit integer
ALTER TABLE public."a ""t"""
    ALTER COLUMN "Ü" DROP IDENTITY;
ALTER TABLE public."a ""t"""
    ALTER COLUMN "Ü" TYPE integer;
