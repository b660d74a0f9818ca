-- alter foreign table planes    sql/declared.sql:3
ALTER FOREIGN TABLE public.planes
    DROP CONSTRAINT positive,
    ALTER COLUMN id TYPE integer,
    ALTER COLUMN id OPTIONS (ADD name 'no'),
    ALTER COLUMN name TYPE text,
    ALTER COLUMN name SET DEFAULT 'x'::text,
    OPTIONS (ADD t 'p');
