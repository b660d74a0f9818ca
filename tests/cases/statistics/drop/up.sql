-- drop statistics together
DROP STATISTICS public.together;
