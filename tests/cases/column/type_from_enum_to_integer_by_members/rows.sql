INSERT INTO jobs (state, former) VALUES ('new', NULL), ('done', 'in_progress');
