-- drop sequence countdown    model.cs:1
-- HAZARD deletes data: the value that sequence countdown has reached is lost
DROP SEQUENCE public.countdown;
