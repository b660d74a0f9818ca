-- create schema select
CREATE SCHEMA "select";

-- create enum select.user
CREATE TYPE "select"."user" AS ENUM (
    'null'
);

-- create sequence select.default
CREATE SEQUENCE "select"."default";

-- create table select.table
CREATE TABLE "select"."table" (
    "primary" integer NOT NULL,
    "user" "select"."user",
    CONSTRAINT "primary" PRIMARY KEY ("primary"),
    CONSTRAINT "check" CHECK (("user" = 'null'::"select"."user"))
);

-- create index select.index
CREATE INDEX index ON "select"."table" ("user");
