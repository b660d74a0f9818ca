INSERT INTO cars VALUES ('{red,"dark blue"}'), ('{}'), ('{"a,b",NULL}');
