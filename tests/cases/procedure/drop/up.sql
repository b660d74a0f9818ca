-- drop procedure tidy(integer)
DROP PROCEDURE public.tidy(integer);
