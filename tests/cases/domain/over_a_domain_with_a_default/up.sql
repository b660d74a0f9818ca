-- alter domain half    model.cs:2
ALTER DOMAIN public.half DROP DEFAULT;

-- create domain quarter    model.cs:4
CREATE DOMAIN public.quarter AS public.percentage;
ALTER DOMAIN public.quarter DROP DEFAULT;

-- create domain third    model.cs:3
CREATE DOMAIN public.third AS public.percentage DEFAULT 1;
