CREATE TABLE public.cars (name text, upper_name text GENERATED ALWAYS AS (upper(name)) STORED);
