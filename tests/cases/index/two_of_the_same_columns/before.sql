CREATE TABLE cars (plate text);
CREATE INDEX one ON cars (plate);
CREATE INDEX two ON cars (plate);
