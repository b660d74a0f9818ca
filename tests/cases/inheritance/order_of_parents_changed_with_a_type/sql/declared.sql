CREATE TABLE wheeled (id bigint, wheels bigint);
CREATE TABLE named (name varchar(40));
CREATE TABLE cars (id bigint, wheels bigint, name varchar(40), doors integer) INHERITS (named, wheeled);
