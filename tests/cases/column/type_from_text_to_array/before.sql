CREATE TABLE cars (colours text);
