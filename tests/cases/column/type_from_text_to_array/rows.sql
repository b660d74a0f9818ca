INSERT INTO cars VALUES ('{red,blue}');
