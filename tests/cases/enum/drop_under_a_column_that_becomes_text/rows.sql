INSERT INTO cars (colour) VALUES ('blue');
