CREATE TABLE cars (id integer PRIMARY KEY, name text);
CREATE TABLE archive (id integer PRIMARY KEY, car cars, cars cars[]);
