-- alter foreign data wrapper elsewhere    sql/declared.sql:2
ALTER FOREIGN DATA WRAPPER elsewhere NO VALIDATOR OPTIONS (ADD debug 'true', SET "Odd name" 'it''s', DROP colour);
