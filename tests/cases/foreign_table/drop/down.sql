-- create foreign table planes
CREATE FOREIGN TABLE planes (id integer OPTIONS (name 'no') NOT NULL, name text DEFAULT 'x') SERVER far OPTIONS (t 'p');
