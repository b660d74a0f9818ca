-- drop statistics together    sql/declared.sql:1
DROP STATISTICS public.together;

-- create statistics together    sql/declared.sql:1
CREATE STATISTICS together (dependencies) ON model, year FROM cars;
