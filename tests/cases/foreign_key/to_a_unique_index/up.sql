-- create table cars    model.cs:3
CREATE TABLE public.cars (
    plate text NOT NULL
);

-- create table trips    model.cs:6
CREATE TABLE public.trips (
    plate text NOT NULL
);

-- create index ix_cars_plate    model.cs:2
CREATE UNIQUE INDEX ix_cars_plate ON public.cars (plate);

-- add foreign key trips.trips_plate_fkey    model.cs:6
ALTER TABLE public.trips ADD CONSTRAINT trips_plate_fkey FOREIGN KEY (plate) REFERENCES public.cars (plate);
