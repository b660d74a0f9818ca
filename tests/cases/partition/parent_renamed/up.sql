-- rename table rides to trips    model.cs:3
ALTER TABLE public.rides RENAME TO trips;
