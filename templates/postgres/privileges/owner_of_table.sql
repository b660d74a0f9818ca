DO $owner$
DECLARE
    holder oid := (SELECT relowner FROM pg_class WHERE oid = {{ literal table.path }}::regclass);
BEGIN
    IF holder <> (SELECT oid FROM pg_roles WHERE rolname = current_user) THEN
        EXECUTE {{ literal ("ALTER SEQUENCE " + sequence.path + " OWNER TO ") }} || holder::regrole;
    END IF;
END $owner$;
