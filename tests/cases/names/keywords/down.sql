-- drop table select.table    model.cs:13
-- HAZARD deletes data: all rows of select.table
DROP TABLE "select"."table";

-- drop sequence select.default    model.cs:2
-- HAZARD deletes data: the value that sequence select.default has reached is lost
DROP SEQUENCE "select"."default";

-- drop enum select.user    model.cs:5
DROP TYPE "select"."user";

-- drop schema select    model.cs:1
DROP SCHEMA "select";
