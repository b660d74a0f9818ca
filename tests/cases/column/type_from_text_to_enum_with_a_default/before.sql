CREATE TABLE cars (colour text NOT NULL DEFAULT 'red');
