ALTER SCHEMA {{ rename.from.path }} RENAME TO {{ rename.to.path }};
