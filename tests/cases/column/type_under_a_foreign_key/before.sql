CREATE TABLE owners (id integer PRIMARY KEY);
CREATE TABLE cars (owner_id integer CONSTRAINT cars_owner_id_fkey REFERENCES owners ON DELETE CASCADE);
COMMENT ON CONSTRAINT cars_owner_id_fkey ON cars IS 'whose';
