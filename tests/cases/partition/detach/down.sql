-- attach partition trips_2024
-- HAZARD blocks reads: trips_2024 while its rows are checked
-- HAZARD may fail: trips_2024 may hold rows that are not FOR VALUES FROM ('2024-01-01') TO ('2025-01-01')
ALTER TABLE public.trips ATTACH PARTITION public.trips_2024 FOR VALUES FROM ('2024-01-01') TO ('2025-01-01');
