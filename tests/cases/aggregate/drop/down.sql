-- create aggregate longest(text)
CREATE AGGREGATE public.longest(text) (
    SFUNC = public.longer,
    STYPE = text,
    INITCOND = ''
);
