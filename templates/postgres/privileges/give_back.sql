DO $keep$
DECLARE
    kept text;
BEGIN
    FOR kept IN SELECT jsonb_array_elements_text(current_setting('schemagen.kept')::jsonb -> {{ literal made.path }}) LOOP
        BEGIN
            EXECUTE kept;
        EXCEPTION WHEN undefined_column THEN
            RAISE WARNING 'not given back, because the column is gone: %', kept;
        END;
    END LOOP;
END $keep$;
