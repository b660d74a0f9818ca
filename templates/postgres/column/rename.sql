ALTER TABLE {{ rename.to.owner }} RENAME COLUMN {{ quote rename.from.name }} TO {{ quote rename.to.name }};
