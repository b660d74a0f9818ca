CREATE DOMAIN percentage AS numeric;
