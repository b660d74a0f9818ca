CREATE TABLE cars (tags text NOT NULL, made integer NOT NULL, owner uuid);
