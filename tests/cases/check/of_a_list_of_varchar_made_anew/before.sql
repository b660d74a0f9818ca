CREATE TABLE cars (id integer CONSTRAINT "PK_cars" PRIMARY KEY, state varchar(10), CONSTRAINT states CHECK (state IN ('new', 'old')), CONSTRAINT known CHECK (state NOT IN ('lost', 'a, b)')));
