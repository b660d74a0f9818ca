ALTER TABLE cars ADD CONSTRAINT recent CHECK (year in (1,2));
CREATE TABLE plain (id int PRIMARY KEY, n int DEFAULT 1+1 NOT NULL, CONSTRAINT small CHECK (n between 1 and 9));
CREATE DOMAIN even AS integer CONSTRAINT is_even CHECK (value%2=0);
