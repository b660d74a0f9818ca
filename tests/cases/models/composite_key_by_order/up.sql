-- create table lines    model.cs:2
CREATE TABLE public.lines (
    order_id integer NOT NULL,
    number integer NOT NULL,
    text text NOT NULL,
    CONSTRAINT lines_pkey PRIMARY KEY (order_id, number)
);
