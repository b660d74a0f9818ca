CREATE TABLE log (y bigint);
CREATE RULE noted AS ON DELETE TO cars DO ALSO INSERT INTO log VALUES (OLD.year);
COMMENT ON RULE noted ON cars IS 'noted';
