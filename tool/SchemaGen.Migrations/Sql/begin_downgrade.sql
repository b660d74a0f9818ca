UPDATE {journal}
SET state = 'downgrading', state_since = clock_timestamp(),
    statements_done = NULL, statements_hash = NULL, statement = NULL, statement_before = NULL, statement_at = NULL
WHERE revision = {revision};
