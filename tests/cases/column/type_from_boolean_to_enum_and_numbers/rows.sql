INSERT INTO people (active, seen, visits, weight) VALUES (true, NULL, false, NULL), (false, true, true, true);
