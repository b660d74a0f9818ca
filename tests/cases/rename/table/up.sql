-- rename table automobiles to cars    model.cs:2
ALTER TABLE public.automobiles RENAME TO cars;

-- alter column cars.id    model.cs:2
ALTER SEQUENCE public.automobiles_id_seq RENAME TO cars_id_seq;

-- rename primary key cars.automobiles_pkey to cars.cars_pkey    model.cs:2
ALTER TABLE public.cars RENAME CONSTRAINT automobiles_pkey TO cars_pkey;
