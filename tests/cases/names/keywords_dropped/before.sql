CREATE SCHEMA "select";
CREATE TYPE "select"."user" AS ENUM ('null');
CREATE TABLE "select"."table" ("primary" integer CONSTRAINT "primary" PRIMARY KEY, "user" "select"."user" CONSTRAINT "check" CHECK ("user" = 'null'));
CREATE INDEX "index" ON "select"."table" ("user");
CREATE SEQUENCE "select"."default";
