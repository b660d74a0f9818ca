UPDATE {journal}
SET state = 'applied', state_since = clock_timestamp(), duration_ms = round(extract(epoch FROM clock_timestamp() - applied_at) * 1000)
WHERE revision = {revision};
