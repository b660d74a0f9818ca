CREATE TABLE wheeled (id integer, wheels integer);
CREATE TABLE named (name text);
CREATE TABLE cars (id integer, wheels integer, name text, doors integer) INHERITS (wheeled, named);
