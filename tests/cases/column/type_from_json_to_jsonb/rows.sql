INSERT INTO cars VALUES ('{"a": 1}');
