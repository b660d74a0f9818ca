CREATE VIEW people AS SELECT id, 'x'::text AS name FROM data;
CREATE VIEW q AS SELECT id FROM data;
