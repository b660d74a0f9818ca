CREATE TABLE people (id integer PRIMARY KEY);
CREATE TABLE firms (id integer PRIMARY KEY, owner_id integer CONSTRAINT firms_owner_id_fkey REFERENCES people);
ALTER TABLE people ADD firm_id integer CONSTRAINT people_firm_id_fkey REFERENCES firms;
