CREATE TABLE cars (plate text COLLATE "C");
CREATE VIEW plates AS SELECT plate FROM cars;
