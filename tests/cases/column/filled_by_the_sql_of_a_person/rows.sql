INSERT INTO posts VALUES (1, 'Hello World', 'new'), (2, 'Again', 'old');
