CREATE TABLE people (id integer CONSTRAINT k PRIMARY KEY);
CREATE TABLE teams (id integer CONSTRAINT teams_pkey PRIMARY KEY);
