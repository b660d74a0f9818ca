CREATE TABLE people (tenant integer, id integer, PRIMARY KEY (tenant, id));
CREATE TABLE cars (tenant integer, owner_id integer, CONSTRAINT owned FOREIGN KEY (tenant, owner_id) REFERENCES people);
