-- alter function add(text, text)    sql/declared.sql:2
CREATE OR REPLACE FUNCTION public.add(a text, b text DEFAULT 'x'::text)
 RETURNS text
 LANGUAGE sql
 IMMUTABLE
AS $function$ SELECT a || b $function$;
