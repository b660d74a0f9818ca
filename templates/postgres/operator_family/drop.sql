DROP OPERATOR FAMILY {{ quote before.schema }}.{{ quote before.name }} USING {{ before.method }};
