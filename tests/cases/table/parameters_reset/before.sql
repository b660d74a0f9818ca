CREATE TABLE cars (make text) WITH (fillfactor = 70);
