DROP CAST {{ before.path }};
