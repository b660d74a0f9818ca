-- drop table lines    model.cs:10
-- HAZARD deletes data: all rows of lines
DROP TABLE public.lines;

-- drop table orders    model.cs:2
-- HAZARD deletes data: all rows of orders
DROP TABLE public.orders;
