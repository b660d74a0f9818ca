CREATE TEXT SEARCH CONFIGURATION names (PARSER = pg_catalog."default");
