DO $schemagen$
BEGIN
    IF EXISTS (SELECT FROM {journal} WHERE state <> 'applied')
        OR (SELECT count(*) FROM {journal} WHERE revision = ANY (ARRAY[{needed}]::text[])) < {needed_count}
        OR coalesce(pg_catalog.current_setting('schemagen.step', true), '') <> {previous} THEN
        RAISE EXCEPTION USING MESSAGE = {refusal};
    END IF;
END
$schemagen$;
