-- drop table bookings    model.cs:5
-- HAZARD deletes data: all rows of bookings
DROP TABLE public.bookings;

-- drop extension btree_gist    model.cs:1
DROP EXTENSION btree_gist;
