-- drop policy cars.recent    sql/declared.sql:1
DROP POLICY recent ON public.cars;

-- add policy cars.recent    sql/declared.sql:1
CREATE POLICY recent ON public.cars AS RESTRICTIVE FOR UPDATE USING ((year > 2000)) WITH CHECK ((year > 1));
