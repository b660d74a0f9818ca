-- create table trips_2024    model.cs:10
CREATE TABLE public.trips_2024 PARTITION OF public.trips FOR VALUES FROM ('2024-01-01') TO ('2025-01-01');
