-- add row security cars    model.cs:2
ALTER TABLE public.cars ENABLE ROW LEVEL SECURITY;

-- add policy cars.recent    model.cs:3
CREATE POLICY recent ON public.cars FOR SELECT TO pg_monitor, pg_read_all_data USING (year > 2000);
COMMENT ON POLICY recent ON public.cars IS 'this century';

-- add policy cars.written    model.cs:4
CREATE POLICY written ON public.cars AS RESTRICTIVE FOR INSERT WITH CHECK (year > 2000);
