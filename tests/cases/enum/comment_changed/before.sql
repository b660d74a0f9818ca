CREATE TYPE colour AS ENUM ('red');
COMMENT ON TYPE colour IS 'a colour';
