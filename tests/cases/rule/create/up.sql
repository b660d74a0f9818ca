-- add rule cars.quiet    sql/declared.sql:1
CREATE RULE quiet AS ON DELETE TO cars DO INSTEAD NOTHING;
