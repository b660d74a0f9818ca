-- drop operator class backwards(btree)
DROP OPERATOR CLASS public.backwards USING btree;

-- drop operator family backwards(btree)
DROP OPERATOR FAMILY public.backwards USING btree;
