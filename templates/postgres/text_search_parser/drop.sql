DROP TEXT SEARCH PARSER {{ before.path }};
