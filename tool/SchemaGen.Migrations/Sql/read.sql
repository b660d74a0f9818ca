-- Through jsonb a column that the journal of an earlier build does not have is null.
SELECT
    r.revision, r.name, r.checksum, r.state,
    coalesce((row ->> 'state_since')::timestamptz, r.applied_at) AS state_since,
    r.applied_at, r.applied_by, r.duration_ms,
    (row ->> 'statements_done')::integer AS statements_done,
    row ->> 'statements_hash' AS statements_hash,
    row ->> 'statement' AS statement,
    row ->> 'statement_before' AS statement_before,
    (row ->> 'statement_at')::timestamptz AS statement_at
FROM {journal} r, pg_catalog.to_jsonb(r) AS row
ORDER BY r.applied_at, r.revision;
