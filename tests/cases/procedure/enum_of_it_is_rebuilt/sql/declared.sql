CREATE TYPE mood AS ENUM ('sad', 'happy');
CREATE PROCEDURE cheer(m mood) LANGUAGE plpgsql AS $$ BEGIN END $$;
