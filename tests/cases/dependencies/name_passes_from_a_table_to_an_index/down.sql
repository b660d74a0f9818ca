-- drop index plates    model.cs:2
DROP INDEX public.plates;

-- create table plates
CREATE TABLE public.plates (
    plate text
);
