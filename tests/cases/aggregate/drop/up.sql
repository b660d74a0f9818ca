-- drop aggregate longest(text)
DROP AGGREGATE public.longest(text);
