INSERT INTO cars VALUES (1, '(red,t)', 'blue');
