-- create enum colour    model.cs:2
CREATE TYPE public.colour AS ENUM (
    'red',
    'dark_green',
    'it''s blue'
);
