INSERT INTO people VALUES (1, 'a@b', '{c@d,"e, f@g"}');
