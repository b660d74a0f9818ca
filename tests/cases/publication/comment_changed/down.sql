-- alter publication out    sql/declared.sql:1
COMMENT ON PUBLICATION "out" IS 'its old';
