CREATE TABLE owners (id integer PRIMARY KEY);
CREATE TABLE cars (owner_id integer CONSTRAINT cars_owner_id_fkey REFERENCES owners);
