CREATE TYPE public.time_range AS RANGE (subtype = time);
