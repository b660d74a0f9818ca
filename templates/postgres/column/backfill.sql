{{~
  # Batches of pages, so that no row is looked for twice; a row that another transaction moves meanwhile is found in the next round.
~}}
DO $backfill$ -- schemagen: repeatable
DECLARE
    filled bigint;
    pages bigint;
    page bigint;
    changed bigint;
BEGIN
    FOR round IN 1..10 LOOP
        filled := 0;
        page := 0;
        pages := pg_relation_size({{ literal after.owner }}) / current_setting('block_size')::bigint;
        WHILE page < pages LOOP
            UPDATE {{ after.owner }} SET {{ quote after.name }} = {{ backfill }}
            WHERE {{ quote after.name }} IS NULL AND ctid >= format('(%s,0)', page)::tid AND ctid < format('(%s,0)', page + 50)::tid;
            GET DIAGNOSTICS changed = ROW_COUNT;
            COMMIT;
            IF changed > 0 THEN
                PERFORM pg_sleep(0.01);
            END IF;
            filled := filled + changed;
            page := page + 50;
        END LOOP;
        EXIT WHEN filled = 0;
    END LOOP;
END
$backfill$;
