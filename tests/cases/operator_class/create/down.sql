-- drop operator class backwards(btree)    sql/declared.sql:2
DROP OPERATOR CLASS public.backwards USING btree;

-- drop operator family backwards(btree)    sql/declared.sql:2
DROP OPERATOR FAMILY public.backwards USING btree;
