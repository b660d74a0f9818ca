INSERT INTO jobs (state) VALUES ('b');
