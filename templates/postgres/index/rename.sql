ALTER INDEX {{ quote rename.to.schema }}.{{ quote rename.from.name }} RENAME TO {{ quote rename.to.name }};
