CREATE EXTENSION hstore;
CREATE TYPE size AS ENUM ('small', 'large');
CREATE TABLE things (a text NOT NULL DEFAULT '{}', b integer, c text[] NOT NULL, d hstore, e timestamp with time zone, f boolean, g size, h uuid);
