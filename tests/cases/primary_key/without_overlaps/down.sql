-- drop table rooms    model.cs:5
-- HAZARD deletes data: all rows of rooms
DROP TABLE public.rooms;

-- drop extension btree_gist    model.cs:1
DROP EXTENSION btree_gist;
