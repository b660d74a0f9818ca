-- drop foreign table planes
DROP FOREIGN TABLE public.planes;
