CREATE COLLATION case_insensitive (PROVIDER = icu, LOCALE = 'und-u-ks-level2');
