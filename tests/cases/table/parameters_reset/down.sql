-- alter table cars    model.cs:2
ALTER TABLE public.cars SET (fillfactor=70);
