-- rename index old to by_make    model.cs:2
ALTER INDEX public.old RENAME TO by_make;
