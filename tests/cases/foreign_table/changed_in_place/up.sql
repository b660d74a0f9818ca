-- alter foreign table planes    sql/declared.sql:3
ALTER FOREIGN TABLE public.planes
    ALTER COLUMN id TYPE bigint,
    ALTER COLUMN id OPTIONS (DROP name),
    ALTER COLUMN name TYPE text COLLATE "C",
    ALTER COLUMN name DROP DEFAULT,
    ADD CONSTRAINT positive CHECK ((id > 0)),
    OPTIONS (DROP t);
