INSERT INTO measures VALUES (1, '[1.5,3)', '{[1,2),[4,5)}');
