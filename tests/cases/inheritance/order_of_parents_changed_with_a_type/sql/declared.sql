CREATE TABLE wheeled (id bigint, wheels bigint NOT NULL);
CREATE TABLE named (name varchar(40));
CREATE TABLE cars (id bigint, wheels bigint NOT NULL, name varchar(40), doors integer) INHERITS (named, wheeled);
