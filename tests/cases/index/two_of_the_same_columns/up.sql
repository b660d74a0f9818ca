-- rename index two to three    model.cs:2
ALTER INDEX public.two RENAME TO three;
