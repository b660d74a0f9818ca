-- add rule logs.quiet    sql/declared.sql:3
CREATE RULE quiet AS ON DELETE TO logs DO INSTEAD NOTHING;
