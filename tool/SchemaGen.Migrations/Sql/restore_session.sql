DO $schemagen$
DECLARE
    settings jsonb;
    role text;
    who text;
BEGIN
    EXECUTE 'EXECUTE schemagen_session' INTO settings, role, who;
    DEALLOCATE schemagen_session;
    RESET SESSION AUTHORIZATION;
    RESET ALL;
    PERFORM pg_catalog.set_config(key, value, false) FROM pg_catalog.jsonb_each_text(settings);
    IF who <> session_user THEN
        PERFORM pg_catalog.set_config('session_authorization', who, false);
    END IF;
    PERFORM pg_catalog.set_config('role', role, false);
END
$schemagen$;
