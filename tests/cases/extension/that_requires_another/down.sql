-- drop extension earthdistance    model.cs:2
DROP EXTENSION earthdistance;

-- drop extension cube    model.cs:1
DROP EXTENSION cube;
