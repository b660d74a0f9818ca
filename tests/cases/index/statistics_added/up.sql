-- alter index by_make    model.cs:2
ALTER INDEX public.by_make ALTER COLUMN 2 SET STATISTICS 500;
