CREATE DOMAIN percentage AS numeric DEFAULT 1;
CREATE DOMAIN half AS percentage;
