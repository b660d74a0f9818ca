CREATE TABLE cars (make text NOT NULL, model text NOT NULL, CONSTRAINT cars_pkey PRIMARY KEY (make));
