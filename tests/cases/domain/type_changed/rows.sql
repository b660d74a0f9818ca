INSERT INTO parts VALUES (1, 5.25, '{1,2.5}', 10);
