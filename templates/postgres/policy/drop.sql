DROP POLICY {{ quote before.name }} ON {{ before.owner }};
