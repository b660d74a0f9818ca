CREATE TABLE cars (make text COLLATE "C");
CREATE INDEX ix_cars_make ON cars (make);
CREATE INDEX by_default ON cars (make COLLATE "default");
