-- drop domain quarter    model.cs:4
DROP DOMAIN public.quarter;

-- drop domain third    model.cs:3
DROP DOMAIN public.third;

-- alter domain half    model.cs:2
ALTER DOMAIN public.half SET DEFAULT 1;
