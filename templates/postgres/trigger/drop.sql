DROP TRIGGER {{ quote before.name }} ON {{ before.owner }};
