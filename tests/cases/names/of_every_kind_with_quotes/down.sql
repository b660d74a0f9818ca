-- drop sequence owner a "schema".a "table"_a "serial"_seq    model.cs:36
ALTER SEQUENCE "a ""schema"""."a ""table""_a ""serial""_seq" OWNED BY NONE;

-- drop table a "schema".a "table"    model.cs:21
-- HAZARD deletes data: all rows of a "schema".a "table"
DROP TABLE "a ""schema"""."a ""table""";

-- drop sequence a "schema".a "seq"    model.cs:2
-- HAZARD deletes data: the value that sequence a "schema".a "seq" has reached is lost
DROP SEQUENCE "a ""schema"""."a ""seq""";

-- drop sequence a "schema".a "table"_a "serial"_seq    model.cs:36
-- HAZARD deletes data: the value that sequence a "schema".a "table"_a "serial"_seq has reached is lost
DROP SEQUENCE "a ""schema"""."a ""table""_a ""serial""_seq";

-- drop enum a "schema".an "enum"    model.cs:5
DROP TYPE "a ""schema"""."an ""enum""";

-- drop schema a "schema"    model.cs:1
DROP SCHEMA "a ""schema""";
