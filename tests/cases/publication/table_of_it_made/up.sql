-- create table made    sql/declared.sql:1
CREATE TABLE public.made (
    id integer NOT NULL,
    CONSTRAINT made_pkey PRIMARY KEY (id)
);

-- alter publication out    sql/declared.sql:2
ALTER PUBLICATION "out" SET TABLE public.cars, public.made;
ALTER PUBLICATION "out" SET (publish = 'insert, update, delete, truncate', publish_via_partition_root = true);
