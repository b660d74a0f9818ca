INSERT INTO shirts VALUES (1, '[s,m]');
