-- rename collation case_insensitive to case_insensitive__old
ALTER COLLATION public.case_insensitive RENAME TO case_insensitive__old;

-- drop collation case_insensitive__old
DROP COLLATION public.case_insensitive__old;

-- create collation case_insensitive    model.cs:1
CREATE COLLATION public.case_insensitive (PROVIDER = icu, LOCALE = 'und-u-ks-level2');
