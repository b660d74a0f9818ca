-- drop index unsold    model.cs:2
DROP INDEX public.unsold;
