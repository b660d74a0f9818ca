-- create table trips_old
CREATE TABLE public.trips_old PARTITION OF public.trips FOR VALUES FROM (0) TO (10);
