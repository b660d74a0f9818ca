-- alter rule cars.quiet    sql/declared.sql:1
CREATE OR REPLACE RULE quiet AS ON DELETE TO cars DO INSTEAD NOTHING;
