-- drop materialized view models    sql/declared.sql:3
DROP MATERIALIZED VIEW public.models;

-- drop view v    sql/declared.sql:5
DROP VIEW public.v;

-- create view v    sql/declared.sql:5
CREATE VIEW public.v AS
 SELECT cars.id,
    cars.year,
    cars.model
   FROM (public.cars
     CROSS JOIN public.makers);

-- create materialized view models    sql/declared.sql:3
CREATE MATERIALIZED VIEW public.models AS
 SELECT cars.id,
    cars.model,
    cars.year
   FROM (public.cars
     CROSS JOIN public.makers);

-- add column setting models.model    sql/declared.sql:1
ALTER MATERIALIZED VIEW public.models
    ALTER COLUMN model SET STATISTICS 100,
    ALTER COLUMN model SET (n_distinct=5);

-- add column setting v.model    sql/declared.sql:1
ALTER VIEW public.v
    ALTER COLUMN model SET DEFAULT 'new'::text;
