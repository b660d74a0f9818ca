CREATE TABLE cars (sold timestamp);
