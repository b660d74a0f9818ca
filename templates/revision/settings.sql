SET search_path TO {{ search_path }};
{{~ if makes_routines ~}}
-- A body may name what is made further down.
SET check_function_bodies = off;
{{~ end ~}}
