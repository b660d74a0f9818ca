CREATE TABLE flags (a integer NOT NULL DEFAULT 1, b smallint, c numeric(4,1) NOT NULL);
