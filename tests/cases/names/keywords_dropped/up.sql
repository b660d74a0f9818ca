-- drop table select.table
-- HAZARD deletes data: all rows of select.table
DROP TABLE "select"."table";

-- drop sequence select.default
-- HAZARD deletes data: the value that sequence select.default has reached is lost
DROP SEQUENCE "select"."default";

-- drop enum select.user
DROP TYPE "select"."user";

-- drop schema select
DROP SCHEMA "select";
