-- rename collation plain to plain__old
ALTER COLLATION public.plain RENAME TO plain__old;

-- drop collation plain__old
DROP COLLATION public.plain__old;

-- create collation plain    model.cs:1
CREATE COLLATION public.plain (PROVIDER = libc, LOCALE = 'C');
