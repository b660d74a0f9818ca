-- detach partition trips_2024    model.cs:10
ALTER TABLE public.trips DETACH PARTITION public.trips_2024;

-- detach partition trips_2025    model.cs:13
ALTER TABLE public.trips DETACH PARTITION public.trips_2025;

-- attach partition trips_2024    model.cs:10
-- HAZARD blocks reads: trips_2024 while its rows are checked
-- HAZARD may fail: trips_2024 may hold rows that are not FOR VALUES FROM ('2024-01-01') TO ('2025-01-01')
ALTER TABLE public.trips ATTACH PARTITION public.trips_2024 FOR VALUES FROM ('2024-01-01') TO ('2025-01-01');

-- attach partition trips_2025    model.cs:13
-- HAZARD blocks reads: trips_2025 while its rows are checked
-- HAZARD may fail: trips_2025 may hold rows that are not FOR VALUES FROM ('2023-01-01') TO ('2024-01-01')
ALTER TABLE public.trips ATTACH PARTITION public.trips_2025 FOR VALUES FROM ('2023-01-01') TO ('2024-01-01');
