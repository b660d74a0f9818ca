CREATE TABLE cars (
    make varchar(20) DEFAULT 'Ford'::character varying,
    year integer DEFAULT '-1'::integer,
    at timestamptz DEFAULT CURRENT_TIMESTAMP,
    tags text[] DEFAULT '{}'::text[],
    price numeric DEFAULT 1.50::numeric,
    sold boolean DEFAULT 'f',
    data jsonb DEFAULT '{"a":1}'
);
