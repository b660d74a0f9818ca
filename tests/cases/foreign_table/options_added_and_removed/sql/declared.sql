CREATE FOREIGN DATA WRAPPER elsewhere OPTIONS (area 'b', level '2');
CREATE SERVER far FOREIGN DATA WRAPPER elsewhere OPTIONS (dbname 'd', host 'b');
CREATE FOREIGN TABLE planes (id integer OPTIONS (key 'k', name 'j')) SERVER far OPTIONS (batch '5', name 'q');
