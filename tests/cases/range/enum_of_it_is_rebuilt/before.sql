CREATE TYPE size AS ENUM ('s', 'm', 'l', 'xl');
CREATE TYPE sizes AS RANGE (SUBTYPE = size);
CREATE TABLE shirts (id integer PRIMARY KEY, sizes sizes);
