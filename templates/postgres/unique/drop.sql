ALTER TABLE {{ before.owner }} DROP CONSTRAINT {{ quote before.name }};
