-- rename index three to two
ALTER INDEX public.three RENAME TO two;
