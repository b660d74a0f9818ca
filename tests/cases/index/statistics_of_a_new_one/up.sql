-- create table cars    model.cs:3
CREATE TABLE public.cars (
    make text NOT NULL
);

-- create index by_make    model.cs:2
CREATE INDEX by_make ON public.cars (make, (lower(make)));
ALTER INDEX public.by_make ALTER COLUMN 2 SET STATISTICS 500;
