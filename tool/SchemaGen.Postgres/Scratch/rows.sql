-- All rows of all tables, whatever the order of their columns.
SELECT format('%I.%I', schemaname, tablename), query_to_xml(format('SELECT to_jsonb(t) AS row FROM ONLY %I.%I t ORDER BY to_jsonb(t)', schemaname, tablename), true, true, '')::text
FROM pg_tables WHERE schemaname <> 'information_schema' AND schemaname !~ '^pg_' ORDER BY 1
