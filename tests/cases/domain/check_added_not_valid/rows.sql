INSERT INTO people VALUES (1, 'none');
