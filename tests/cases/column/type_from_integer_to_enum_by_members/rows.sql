INSERT INTO jobs (state, former, "all") VALUES (0, NULL, '{}'), (5, 1, '{5,-1,0}'), (1, -1, '{1,NULL}');
