-- create table sec    model.cs:2
CREATE TABLE public.sec (
    id integer,
    ref integer
);

-- create table sec_oe    model.cs:10
CREATE TABLE public.sec_oe (
) INHERITS (public.sec);

-- add rule sec.ins_oe    sql/declared.sql:1
CREATE RULE ins_oe AS ON INSERT TO sec WHERE new.ref = 1 DO INSTEAD INSERT INTO sec_oe (id, ref) VALUES (new.id, new.ref);
