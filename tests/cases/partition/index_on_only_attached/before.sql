CREATE TABLE public.trips (id integer NOT NULL, day date NOT NULL) PARTITION BY RANGE (day);
CREATE TABLE public.trips_2024 PARTITION OF public.trips FOR VALUES FROM ('2024-01-01') TO ('2025-01-01');
CREATE TABLE public.trips_2025 PARTITION OF public.trips FOR VALUES FROM ('2025-01-01') TO ('2026-01-01');
CREATE INDEX ix ON ONLY public.trips (day);
CREATE INDEX ix_2024 ON public.trips_2024 (day);
