DO $schemagen$
BEGIN
    IF EXISTS (SELECT FROM {journal} WHERE revision = ANY (ARRAY[{replaced}]::text[])) THEN
        RAISE EXCEPTION USING MESSAGE = {refusal};
    END IF;
END
$schemagen$;
