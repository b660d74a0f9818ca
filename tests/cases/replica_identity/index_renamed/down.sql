-- rename index by_make to old
ALTER INDEX public.by_make RENAME TO old;
