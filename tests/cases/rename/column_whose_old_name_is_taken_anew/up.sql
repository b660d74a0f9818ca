-- rename column cars.make to cars.maker    model.cs:5
ALTER TABLE public.cars RENAME COLUMN make TO maker;

-- add column cars.make    model.cs:7
ALTER TABLE public.cars ADD COLUMN make text;
