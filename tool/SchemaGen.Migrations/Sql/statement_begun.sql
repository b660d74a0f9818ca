UPDATE {journal}
SET statement = {statement}, statement_before = {before}, statement_at = clock_timestamp()
WHERE revision = {revision};
