CREATE TABLE cars (make text, tags text[], code varchar(5));
CREATE INDEX ix_cars_make ON cars (make text_ops);
CREATE INDEX ix_cars_tags ON cars USING gin (tags array_ops);
CREATE INDEX ix_cars_code ON cars (code);
