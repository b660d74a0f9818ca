-- drop table cars_of_Names    model.cs:9
-- HAZARD deletes data: all rows of cars_of_Names
DROP TABLE public."cars_of_Names";
