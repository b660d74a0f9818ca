-- reset typed table old_cars
ALTER TABLE public.old_cars NOT OF;

-- create table other_cars    sql/declared.sql:4
CREATE TABLE public.other_cars (
    id integer,
    model text DEFAULT 'x',
    CONSTRAINT other_cars_id_check CHECK ((id > 0))
);

-- set typed table new_cars    sql/declared.sql:3
ALTER TABLE public.new_cars OF public.car;

-- set typed table other_cars    sql/declared.sql:4
ALTER TABLE public.other_cars OF public.car;
