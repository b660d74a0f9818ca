-- rename composite place to address
ALTER TYPE public.place RENAME TO address;

-- rename attribute place.town to address.city
ALTER TYPE public.address RENAME ATTRIBUTE town TO city;
