DROP TEXT SEARCH TEMPLATE {{ before.path }};
