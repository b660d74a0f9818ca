INSERT INTO jobs (state, former) VALUES ('InProgress', NULL), ('Done', 'in_progress');
