-- create table Cars    model.cs:15
CREATE TABLE public."Cars" (
    make text
);

-- create table cars    model.cs:3
CREATE TABLE public.cars (
    make text,
    "MAKE" text,
    "Make" text,
    CONSTRAINT "Check" CHECK (make <> "MAKE")
);

-- create index IX    model.cs:2
CREATE INDEX "IX" ON public.cars ("MAKE");

-- create index ix    model.cs:2
CREATE INDEX ix ON public.cars (make);
