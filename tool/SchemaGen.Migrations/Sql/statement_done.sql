UPDATE {journal}
SET statements_done = {done}, statements_hash = {hash}, statement = NULL, statement_before = NULL, statement_at = clock_timestamp()
WHERE revision = {revision};
