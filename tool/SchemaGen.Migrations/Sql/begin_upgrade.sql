INSERT INTO {journal} (revision, name, checksum, state)
VALUES ({revision}, {name}, {checksum}, 'upgrading');
