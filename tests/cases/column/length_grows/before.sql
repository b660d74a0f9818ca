CREATE TABLE cars (make varchar(10), code char(2), price numeric(6, 2));
