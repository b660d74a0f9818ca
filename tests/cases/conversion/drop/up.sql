-- drop conversion latin
DROP CONVERSION public.latin;
