CREATE TABLE cars (make varchar(40) NOT NULL);
