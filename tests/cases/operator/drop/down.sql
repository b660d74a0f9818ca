-- create operator ~~~(integer, integer)
CREATE OPERATOR public.~~~ (
    FUNCTION = public.near,
    LEFTARG = integer,
    RIGHTARG = integer
);
