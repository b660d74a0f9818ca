SELECT revision, name, checksum, state, state_since, applied_at, applied_by, duration_ms
FROM {journal}
ORDER BY applied_at, revision;
