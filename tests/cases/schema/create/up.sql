-- create schema sales    model.cs:1
CREATE SCHEMA sales;
