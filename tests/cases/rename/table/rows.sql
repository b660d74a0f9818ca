INSERT INTO automobiles (make) VALUES ('Ford');
