INSERT INTO jobs (state) VALUES (7);
