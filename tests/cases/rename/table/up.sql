-- rename table automobiles to cars    model.cs:2
ALTER TABLE public.automobiles RENAME TO cars;

-- rename primary key cars.automobiles_pkey to cars.cars_pkey    model.cs:2
ALTER TABLE public.cars RENAME CONSTRAINT automobiles_pkey TO cars_pkey;
