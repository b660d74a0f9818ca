SELECT state, former FROM jobs ORDER BY id;
-- in_progress|
-- done|in_progress
