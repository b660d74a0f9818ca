ALTER TYPE {{ before.owner }} DROP ATTRIBUTE {{ quote before.name }};
