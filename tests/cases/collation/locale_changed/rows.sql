INSERT INTO people VALUES (1, 'ä', 'b', '(c)');
