INSERT INTO trips VALUES (1, 'home'), (9, 'away');
