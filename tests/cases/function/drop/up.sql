-- drop function add(integer, integer)
DROP FUNCTION public.add(integer, integer);
