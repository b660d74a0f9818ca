-- alter foreign data wrapper elsewhere    sql/declared.sql:1
ALTER FOREIGN DATA WRAPPER elsewhere OPTIONS (SET level '1', ADD zone 'a', DROP area);

-- alter server far    sql/declared.sql:2
ALTER SERVER far OPTIONS (SET host 'a', ADD port '1', DROP dbname);

-- alter foreign table planes    sql/declared.sql:3
ALTER FOREIGN TABLE public.planes
    ALTER COLUMN id OPTIONS (SET name 'i', ADD size '4', DROP key),
    OPTIONS (SET name 'p', ADD rows '9', DROP batch);
