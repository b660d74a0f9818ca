CREATE FUNCTION label(c cars) RETURNS text LANGUAGE sql IMMUTABLE RETURN c.model || ' | ' || coalesce(c.colour, '<none>');
