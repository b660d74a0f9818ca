CREATE FOREIGN DATA WRAPPER elsewhere OPTIONS (debug 'true');
