-- alter foreign data wrapper elsewhere    sql/declared.sql:2
ALTER FOREIGN DATA WRAPPER elsewhere VALIDATOR public.checked OPTIONS (SET "Odd name" 'it''s not', ADD colour 'red', DROP debug);
