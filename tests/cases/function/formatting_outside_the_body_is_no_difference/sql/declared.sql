create or replace function public.add(a int, b int = 1)
returns int -- the sum
immutable language sql
as $x$ SELECT a + b $x$;
