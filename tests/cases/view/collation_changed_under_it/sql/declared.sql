CREATE VIEW v AS SELECT id, state FROM jobs;
