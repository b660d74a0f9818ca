UPDATE {journal}
SET state = 'applied', state_since = clock_timestamp(), checksum = {checksum},
    duration_ms = round(extract(epoch FROM clock_timestamp() - applied_at) * 1000),
    statements_done = NULL, statements_hash = NULL, statement = NULL, statement_before = NULL, statement_at = NULL
WHERE revision = {revision};
