-- rename composite address to place    model.cs:2
ALTER TYPE public.address RENAME TO place;

-- rename attribute address.city to place.town    model.cs:2
ALTER TYPE public.place RENAME ATTRIBUTE city TO town;
