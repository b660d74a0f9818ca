-- drop column comment planes.Odd
COMMENT ON COLUMN public.planes."Odd" IS NULL;

-- alter foreign table planes    sql/declared.sql:3
ALTER FOREIGN TABLE public.planes
    DROP CONSTRAINT small,
    DROP COLUMN "Odd",
    ADD COLUMN wings integer DEFAULT 2 NOT NULL,
    ALTER COLUMN wings OPTIONS (ADD column_name 'w', ADD key 'no'),
    ADD COLUMN twice integer GENERATED ALWAYS AS ((id * 2)) STORED,
    ADD CONSTRAINT "Few" CHECK ((wings < 9));

-- add column comment planes.wings    sql/declared.sql:4
COMMENT ON COLUMN public.planes.wings IS 'how many';
