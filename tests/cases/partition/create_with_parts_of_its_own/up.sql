-- create table trips    model.cs:3
CREATE TABLE public.trips (
    id integer NOT NULL,
    day date NOT NULL,
    note text,
    CONSTRAINT trips_pkey PRIMARY KEY (id, day)
) PARTITION BY RANGE (day);

-- create table trips_2024    model.cs:12
CREATE TABLE public.trips_2024 PARTITION OF public.trips (
    note DEFAULT 'none' NOT NULL,
    CONSTRAINT trips_2024_note_key UNIQUE (note),
    CONSTRAINT trips_2024_id_check CHECK (id > 0)
) FOR VALUES FROM ('2024-01-01') TO ('2025-01-01');

-- create index ix_trips_2024_note    model.cs:11
CREATE INDEX ix_trips_2024_note ON public.trips_2024 (note);
