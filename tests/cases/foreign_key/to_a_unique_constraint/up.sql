-- create table cars    model.cs:2
CREATE TABLE public.cars (
    plate text NOT NULL,
    CONSTRAINT cars_plate_key UNIQUE (plate)
);

-- create table trips    model.cs:5
CREATE TABLE public.trips (
    plate text NOT NULL
);

-- add foreign key trips.trips_plate_fkey    model.cs:5
ALTER TABLE public.trips ADD CONSTRAINT trips_plate_fkey FOREIGN KEY (plate) REFERENCES public.cars (plate);
