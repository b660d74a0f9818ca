INSERT INTO cars VALUES (1, 4, 'a', 'blue', 'large', now(), gen_random_uuid(), '{a}', '[]', '[2020-01-01,)');
