-- create server far    sql/declared.sql:2
CREATE SERVER far TYPE 'pg' VERSION '1' FOREIGN DATA WRAPPER elsewhere OPTIONS (host 'a');
