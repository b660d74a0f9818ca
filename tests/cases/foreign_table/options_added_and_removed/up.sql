-- alter foreign data wrapper elsewhere    sql/declared.sql:1
ALTER FOREIGN DATA WRAPPER elsewhere OPTIONS (ADD area 'b', SET level '2', DROP zone);

-- alter server far    sql/declared.sql:2
ALTER SERVER far OPTIONS (ADD dbname 'd', SET host 'b', DROP port);

-- alter foreign table planes    sql/declared.sql:3
ALTER FOREIGN TABLE public.planes
    ALTER COLUMN id OPTIONS (ADD key 'k', SET name 'j', DROP size),
    OPTIONS (ADD batch '5', SET name 'q', DROP rows);
