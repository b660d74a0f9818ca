CREATE TYPE mood AS ENUM ('sad', 'happy');
CREATE FUNCTION mood_of(i integer) RETURNS mood LANGUAGE sql IMMUTABLE AS $$ SELECT CASE WHEN i > 0 THEN 'happy'::mood ELSE 'sad'::mood END $$;
CREATE CAST (integer AS mood) WITH FUNCTION mood_of(integer);

COMMENT ON CAST (integer AS mood) IS 'its new';
