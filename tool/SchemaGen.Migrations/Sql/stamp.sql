INSERT INTO {journal} (revision, name, checksum, state)
VALUES ({revision}, {name}, {checksum}, 'applied')
ON CONFLICT (revision) DO UPDATE SET
    checksum = excluded.checksum, state = 'applied', state_since = excluded.state_since,
    statements_done = NULL, statements_hash = NULL, statement = NULL, statement_before = NULL, statement_at = NULL;
