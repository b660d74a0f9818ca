-- drop aggregate longest(text)    sql/declared.sql:2
DROP AGGREGATE public.longest(text);
