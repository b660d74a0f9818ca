CREATE FOREIGN DATA WRAPPER elsewhere OPTIONS (level '1', zone 'a');
CREATE SERVER far FOREIGN DATA WRAPPER elsewhere OPTIONS (host 'a', port '1');
CREATE FOREIGN TABLE planes (id integer OPTIONS (name 'i', size '4')) SERVER far OPTIONS (name 'p', rows '9');
