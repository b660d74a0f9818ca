INSERT INTO people VALUES (1, '("a, b",7)', '{"(c,8)"}', '(d,"(e,9)")');
