-- create table trips_old
CREATE TABLE public.trips_old PARTITION OF public.trips FOR VALUES FROM (10) TO (20);
