CREATE TABLE cars (make text);
COMMENT ON TABLE cars IS 'cars';
