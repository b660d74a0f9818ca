-- drop view newest
DROP VIEW public.newest;
