INSERT INTO owners VALUES (1, 'Ada');
INSERT INTO cars (colour, owner_id) VALUES ('red', 1);
