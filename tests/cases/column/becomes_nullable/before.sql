CREATE TABLE cars (make text NOT NULL);
