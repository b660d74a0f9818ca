-- alter table cars    model.cs:2
-- HAZARD rewrites table: cars is rewritten under an exclusive lock
ALTER TABLE public.cars SET UNLOGGED;
