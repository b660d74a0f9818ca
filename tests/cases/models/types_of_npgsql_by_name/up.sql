-- create table types    model.cs:4
CREATE TABLE public.types (
    int4 int4range NOT NULL,
    int8 int8range NOT NULL,
    num numrange NOT NULL,
    at tstzrange NOT NULL,
    day daterange,
    several int4multirange NOT NULL,
    point point NOT NULL,
    line line NOT NULL,
    segment lseg NOT NULL,
    box box NOT NULL,
    path path NOT NULL,
    polygon polygon NOT NULL,
    circle circle NOT NULL,
    vector tsvector NOT NULL,
    query tsquery NOT NULL,
    inet inet NOT NULL,
    cidr cidr NOT NULL,
    "interval" interval NOT NULL,
    lsn pg_lsn NOT NULL
);
