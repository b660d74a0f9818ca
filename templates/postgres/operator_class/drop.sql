DROP OPERATOR CLASS {{ quote before.schema }}.{{ quote before.name }} USING {{ before.method }};
