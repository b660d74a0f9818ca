CREATE TABLE cars (make text PRIMARY KEY, id serial);
