ALTER DOMAIN {{ before.owner }} DROP CONSTRAINT {{ quote before.name }};
