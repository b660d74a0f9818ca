ALTER POLICY {{ quote rename.from.name }} ON {{ rename.to.owner }} RENAME TO {{ quote rename.to.name }};
