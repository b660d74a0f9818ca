-- drop trigger garage.adds
DROP TRIGGER adds ON public.garage;

-- drop rule garage.drops
DROP RULE drops ON public.garage;

-- drop view garage
DROP VIEW public.garage;
