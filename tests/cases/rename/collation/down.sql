-- rename collation sorting.duden to german
ALTER COLLATION sorting.duden SET SCHEMA public;
ALTER COLLATION public.duden RENAME TO german;
