-- drop foreign data wrapper elsewhere
DROP FOREIGN DATA WRAPPER elsewhere;
