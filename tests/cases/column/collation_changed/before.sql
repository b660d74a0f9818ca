CREATE TABLE cars (make text COLLATE "C");
