CREATE TABLE cars (
    make text,
    model varchar(10),
    year integer,
    label text GENERATED ALWAYS AS (make || ' ' || model) STORED,
    age numeric GENERATED ALWAYS AS (2020 - year::numeric / 2) STORED,
    old boolean GENERATED ALWAYS AS (CASE WHEN year < 1990 THEN true ELSE false END) STORED
);
