ALTER TABLE {{ before.owner }} DROP COLUMN {{ quote before.name }};
