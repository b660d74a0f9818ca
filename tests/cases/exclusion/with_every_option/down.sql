-- drop table bookings    model.cs:5
-- HAZARD deletes data: all rows of bookings
DROP TABLE public.bookings;
