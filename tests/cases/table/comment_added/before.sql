CREATE TABLE cars (make text);
