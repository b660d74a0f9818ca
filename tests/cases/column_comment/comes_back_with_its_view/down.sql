-- alter view v    sql/declared.sql:1
CREATE OR REPLACE VIEW v AS SELECT id, year FROM cars;

-- alter column comment v.id    sql/declared.sql:2
COMMENT ON COLUMN public.v.id IS 'which';
