CREATE TABLE cars (make text, model text, CONSTRAINT cars_pkey PRIMARY KEY (make, model));
