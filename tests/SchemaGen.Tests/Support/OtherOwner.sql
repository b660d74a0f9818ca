DO $$
DECLARE
    statement text;
BEGIN
    BEGIN
        CREATE ROLE case_owner;
        CREATE ROLE case_reader;
    EXCEPTION WHEN duplicate_object OR unique_violation THEN NULL;
    END;
    EXECUTE format('ALTER DATABASE %I SET search_path = elsewhere', current_database());
    FOR statement IN
        SELECT format('ALTER SCHEMA %1$I OWNER TO case_owner; GRANT ALL ON SCHEMA %1$I TO case_reader', nspname)
        FROM pg_namespace n WHERE nspname !~ '^pg_|^information_schema$|^public$' AND NOT EXISTS (SELECT FROM pg_depend d WHERE d.classid = 'pg_namespace'::regclass AND d.objid = n.oid AND d.deptype = 'e')
        UNION ALL
        SELECT format('ALTER TABLE %1$s OWNER TO case_owner; GRANT SELECT ON %1$s TO case_reader', c.oid::regclass)
        FROM pg_class c WHERE c.relkind IN ('r', 'p', 'v', 'm', 'f') AND c.relnamespace::regnamespace::text !~ '^pg_|^information_schema$'
            AND NOT EXISTS (SELECT FROM pg_depend d WHERE d.classid = 'pg_class'::regclass AND d.objid = c.oid AND d.deptype = 'e')
        UNION ALL
        SELECT format('ALTER SEQUENCE %1$s OWNER TO case_owner; GRANT USAGE ON SEQUENCE %1$s TO case_reader', c.oid::regclass)
        FROM pg_class c WHERE c.relkind = 'S' AND c.relnamespace::regnamespace::text !~ '^pg_|^information_schema$'
            AND NOT EXISTS (SELECT FROM pg_depend d WHERE d.classid = 'pg_class'::regclass AND d.objid = c.oid AND d.deptype IN ('a', 'i', 'e'))
        UNION ALL
        SELECT format('ALTER ROUTINE %1$s OWNER TO case_owner; GRANT EXECUTE ON ROUTINE %1$s TO case_reader', p.oid::regprocedure)
        FROM pg_proc p WHERE p.pronamespace::regnamespace::text !~ '^pg_|^information_schema$'
            AND NOT EXISTS (SELECT FROM pg_depend d WHERE d.classid = 'pg_proc'::regclass AND d.objid = p.oid AND d.deptype IN ('i', 'e'))
        UNION ALL
        SELECT format('ALTER TYPE %1$s OWNER TO case_owner; GRANT USAGE ON TYPE %1$s TO case_reader', t.oid::regtype)
        FROM pg_type t WHERE t.typnamespace::regnamespace::text !~ '^pg_|^information_schema$'
            AND (t.typtype IN ('e', 'd', 'r') OR EXISTS (SELECT FROM pg_class c WHERE c.oid = t.typrelid AND c.relkind = 'c'))
            AND NOT EXISTS (SELECT FROM pg_depend d WHERE d.classid = 'pg_type'::regclass AND d.objid = t.oid AND d.deptype = 'e')
    LOOP
        EXECUTE statement;
    END LOOP;
END $$;
