INSERT INTO orders (qty) VALUES (3);
