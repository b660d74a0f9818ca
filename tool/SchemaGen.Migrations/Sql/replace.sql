-- A database that ran all of the replaced revisions has the one that replaces them.
WITH old AS (
    DELETE FROM {journal}
    WHERE revision = ANY (ARRAY[{replaced}]::text[])
        AND NOT EXISTS (SELECT FROM {journal} WHERE revision = {revision})
        AND (SELECT count(*) FROM {journal} WHERE revision = ANY (ARRAY[{replaced}]::text[]) AND state = 'applied') = {replaced_count}
    RETURNING applied_at, applied_by
)
INSERT INTO {journal} (revision, name, checksum, state, applied_at, applied_by)
SELECT {revision}, {name}, {checksum}, 'applied', max(applied_at), (pg_catalog.array_agg(applied_by ORDER BY applied_at DESC))[1]
FROM old
HAVING count(*) > 0;
