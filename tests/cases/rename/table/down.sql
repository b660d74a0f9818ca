-- rename table cars to automobiles
ALTER TABLE public.cars RENAME TO automobiles;

-- alter column automobiles.id
ALTER SEQUENCE public.cars_id_seq RENAME TO automobiles_id_seq;

-- rename primary key automobiles.cars_pkey to automobiles.automobiles_pkey
ALTER TABLE public.automobiles RENAME CONSTRAINT cars_pkey TO automobiles_pkey;
