-- rename collation german to sorting.duden    model.cs:1
ALTER COLLATION public.german SET SCHEMA sorting;
ALTER COLLATION sorting.german RENAME TO duden;
