CREATE TABLE cars (plate text);
CREATE TABLE plates (plate text);
