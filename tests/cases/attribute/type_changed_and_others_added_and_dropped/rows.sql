INSERT INTO people VALUES (1, '(a,7,b)'), (2, NULL), (3, '(,,)');
