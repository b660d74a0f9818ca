-- create server far
CREATE SERVER far TYPE 'pg' VERSION '1' FOREIGN DATA WRAPPER elsewhere OPTIONS (host 'a');
