-- drop schema sales    model.cs:1
DROP SCHEMA sales;
