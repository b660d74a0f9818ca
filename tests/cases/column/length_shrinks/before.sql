CREATE TABLE cars (make varchar(20), price numeric(8, 2), at timestamptz);
