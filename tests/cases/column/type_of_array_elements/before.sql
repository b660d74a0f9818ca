CREATE TABLE cars (years integer[] NOT NULL DEFAULT '{1,2}');
