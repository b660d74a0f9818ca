ALTER DOMAIN {{ rename.to.owner }} RENAME CONSTRAINT {{ quote rename.from.name }} TO {{ quote rename.to.name }};
