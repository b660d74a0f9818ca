ALTER TYPE {{ rename.to.owner }} RENAME ATTRIBUTE {{ quote rename.from.name }} TO {{ quote rename.to.name }};
