DROP TABLE {journal};
DO $schemagen$
BEGIN
    IF {schema_name} <> 'public' THEN
        DROP SCHEMA {schema};
    END IF;
EXCEPTION
    WHEN dependent_objects_still_exist OR insufficient_privilege THEN
        NULL;
END
$schemagen$;
