CREATE TABLE cars (data json NOT NULL DEFAULT '{}');
