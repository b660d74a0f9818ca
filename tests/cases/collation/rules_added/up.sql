-- rename collation german to german__old
ALTER COLLATION public.german RENAME TO german__old;

-- drop collation german__old
DROP COLLATION public.german__old;

-- create collation german    model.cs:1
CREATE COLLATION public.german (PROVIDER = icu, LOCALE = 'de', RULES = '&V << w <<< W');
