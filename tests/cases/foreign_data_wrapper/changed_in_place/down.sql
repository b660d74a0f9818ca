-- alter foreign data wrapper elsewhere    sql/declared.sql:2
ALTER FOREIGN DATA WRAPPER elsewhere NO VALIDATOR OPTIONS (SET "Odd name" 'it''s', ADD debug 'true', DROP colour);
