-- rename enum color to colour    model.cs:2
ALTER TYPE public.color RENAME TO colour;
