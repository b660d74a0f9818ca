CREATE TABLE cars (year text);
