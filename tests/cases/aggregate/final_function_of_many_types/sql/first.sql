CREATE FUNCTION first_of(anycompatiblearray) RETURNS anycompatible LANGUAGE sql IMMUTABLE AS $$SELECT $1[1]$$;
CREATE AGGREGATE first(anycompatible) (SFUNC = array_append, STYPE = anycompatiblearray, FINALFUNC = first_of, INITCOND = '{}');
