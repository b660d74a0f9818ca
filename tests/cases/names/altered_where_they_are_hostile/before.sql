CREATE TABLE "a ""t""" ("a ""c""" varchar(10), "{{ d }}" integer, "select" text, "Ü" integer NOT NULL);
