CREATE FUNCTION add(total bigint, value integer) RETURNS bigint LANGUAGE sql IMMUTABLE AS 'SELECT total + value';
CREATE AGGREGATE total(integer) (SFUNC = add, STYPE = bigint, INITCOND = '0');
CREATE VIEW totals AS SELECT total(id) AS n FROM numbers;
