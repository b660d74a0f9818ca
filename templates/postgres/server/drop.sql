DROP SERVER {{ before.path }};
