-- create sequence countdown    model.cs:1
CREATE SEQUENCE public.countdown INCREMENT BY -1;
