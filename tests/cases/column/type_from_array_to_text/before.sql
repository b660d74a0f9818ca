CREATE TABLE cars (colours text[] NOT NULL);
