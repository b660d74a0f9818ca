CREATE DOMAIN percentage AS numeric DEFAULT 1;
