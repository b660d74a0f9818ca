-- create foreign data wrapper elsewhere
CREATE FOREIGN DATA WRAPPER elsewhere OPTIONS (debug 'true');
