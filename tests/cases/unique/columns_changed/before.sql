CREATE TABLE cars (make text, model text, CONSTRAINT one UNIQUE (make));
COMMENT ON CONSTRAINT one ON cars IS 'one each';
