CREATE TABLE cars (make text, code varchar(5), year integer, price numeric);
ALTER TABLE cars ADD CONSTRAINT a CHECK (make IN ('Ford', 'Opel'));
ALTER TABLE cars ADD CONSTRAINT b CHECK (code IN ('a', 'b'));
ALTER TABLE cars ADD CONSTRAINT c CHECK (year >= 1885 AND year <= 2100);
ALTER TABLE cars ADD CONSTRAINT d CHECK (make ~~ 'F%');
ALTER TABLE cars ADD CONSTRAINT e CHECK (((COALESCE(make, ''::text) <> ''::text)));
ALTER TABLE cars ADD CONSTRAINT f CHECK ((make || ' '::text) || code::text <> ' ');
ALTER TABLE cars ADD CONSTRAINT g CHECK (price >= 0::numeric);
