-- drop table größe.車    model.cs:16
-- HAZARD deletes data: all rows of größe.車
DROP TABLE "größe"."車";

-- drop enum größe.цвет    model.cs:4
DROP TYPE "größe"."цвет";

-- drop schema größe    model.cs:1
DROP SCHEMA "größe";
