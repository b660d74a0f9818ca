-- rename table cars to automobiles
ALTER TABLE public.cars RENAME TO automobiles;

-- rename primary key automobiles.cars_pkey to automobiles.automobiles_pkey
ALTER TABLE public.automobiles RENAME CONSTRAINT cars_pkey TO automobiles_pkey;
