-- Name, owner and what case_reader may, of all that a statement can make anew.
SELECT format('%I.%I', n.nspname, c.relname), c.relowner::regrole, (SELECT string_agg(e.privilege_type, ',' ORDER BY 1) FROM aclexplode(c.relacl) e WHERE e.grantee = 'case_reader'::regrole)
FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace WHERE c.relkind IN ('r', 'p', 'v', 'm', 'f', 'S') AND n.nspname !~ '^pg_|^information_schema$'
UNION ALL
SELECT p.oid::regprocedure::text, p.proowner::regrole, (SELECT string_agg(e.privilege_type, ',' ORDER BY 1) FROM aclexplode(p.proacl) e WHERE e.grantee = 'case_reader'::regrole)
FROM pg_proc p JOIN pg_namespace n ON n.oid = p.pronamespace WHERE n.nspname !~ '^pg_|^information_schema$'
UNION ALL
SELECT format('%I.%I', n.nspname, t.typname), t.typowner::regrole, (SELECT string_agg(e.privilege_type, ',' ORDER BY 1) FROM aclexplode(t.typacl) e WHERE e.grantee = 'case_reader'::regrole)
FROM pg_type t JOIN pg_namespace n ON n.oid = t.typnamespace
WHERE n.nspname !~ '^pg_|^information_schema$' AND (t.typtype IN ('e', 'd', 'r') OR EXISTS (SELECT FROM pg_class c WHERE c.oid = t.typrelid AND c.relkind = 'c'));
