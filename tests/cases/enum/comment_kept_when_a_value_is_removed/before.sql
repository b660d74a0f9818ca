CREATE TYPE colour AS ENUM ('red', 'blue');
COMMENT ON TYPE colour IS 'a colour';
