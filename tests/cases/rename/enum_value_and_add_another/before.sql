CREATE TYPE colour AS ENUM ('red', 'gray');
