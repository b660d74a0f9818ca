DROP TYPE {{ before.path }};
