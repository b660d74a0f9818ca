DROP RULE {{ quote before.name }} ON {{ before.owner }};
