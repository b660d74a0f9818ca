-- by hand
create view public.newest
  as select cars.id,
            cars.model /* what it is */
       from public.cars
      where year>2000
;
