INSERT INTO levels (id, name) VALUES (1, 'low'), (2, 'high');
