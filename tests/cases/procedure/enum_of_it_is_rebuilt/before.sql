CREATE TYPE mood AS ENUM ('sad', 'happy', 'none');
CREATE PROCEDURE cheer(m mood) LANGUAGE plpgsql AS $$ BEGIN END $$;
