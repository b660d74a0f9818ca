create policy recent
  on public.cars
  using (cars.year>2000 -- this century
  )
  with check ( year in (1,2) );
