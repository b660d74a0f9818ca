CREATE DOMAIN email AS text CHECK (VALUE IN ('a', 'b') AND VALUE::varchar LIKE '%@%');
CREATE DOMAIN percentage AS numeric(5,2) DEFAULT 1 + 1 CHECK (VALUE BETWEEN 0 AND 100);
