INSERT INTO things VALUES ('{"a": [1, 2]}', 7, '{"a, b",NULL,"{\"x\\"}', 'a=>1, "b c"=>NULL', '2020-02-03 04:05:06.789+00', true, 'large', '00000000-0000-0000-0000-00000000002a');
INSERT INTO things VALUES ('"text"', NULL, '{}', '', NULL, NULL, NULL, NULL);
