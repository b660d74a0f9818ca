INSERT INTO measures VALUES (1, '{[1,2),[4,5)}');
