-- drop enum colour    model.cs:2
DROP TYPE public.colour;
