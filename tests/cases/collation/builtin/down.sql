-- drop collation plain    model.cs:1
DROP COLLATION public.plain;
