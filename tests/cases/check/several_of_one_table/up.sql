-- create table cars    model.cs:3
CREATE TABLE public.cars (
    year integer NOT NULL,
    price integer NOT NULL,
    CONSTRAINT cars_check CHECK (year > price),
    CONSTRAINT cars_check1 CHECK (true),
    CONSTRAINT cars_price_check CHECK (price > 0),
    CONSTRAINT cars_year_check CHECK (year > 1885),
    CONSTRAINT cars_year_check1 CHECK (year < 2100)
);
