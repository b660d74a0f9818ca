INSERT INTO {journal} (revision, name, checksum, state)
VALUES ({revision}, {name}, {checksum}, 'applied')
ON CONFLICT (revision) DO UPDATE SET checksum = excluded.checksum, state = 'applied', state_since = excluded.state_since;
