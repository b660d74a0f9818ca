INSERT INTO flags VALUES (1, 0, 1), (0, NULL, 0);
