CREATE TYPE colour AS ENUM ('red', 'blue');
