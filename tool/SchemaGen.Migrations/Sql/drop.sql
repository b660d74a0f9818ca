-- Only what was made with the journal: what carries another comment was made by somebody else.
DO $schemagen$
BEGIN
    IF EXISTS (SELECT FROM {journal}) THEN
        RETURN;
    END IF;
    IF (
        SELECT pg_catalog.obj_description(c.oid, 'pg_class') = {mark}
        FROM pg_catalog.pg_class c
        JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
        WHERE n.nspname = {schema_name} AND c.relname = {table_name}
    ) THEN
        DROP TABLE {journal};
    END IF;
    BEGIN
        IF (SELECT pg_catalog.obj_description(n.oid, 'pg_namespace') = {mark} FROM pg_catalog.pg_namespace n WHERE n.nspname = {schema_name}) THEN
            DROP SCHEMA {schema};
        END IF;
    EXCEPTION
        WHEN dependent_objects_still_exist OR insufficient_privilege THEN
            NULL;
    END;
EXCEPTION
    WHEN insufficient_privilege THEN
        NULL;
END
$schemagen$;
