CREATE DOMAIN percentage AS numeric NOT NULL;
