DROP OPERATOR {{ quote before.schema }}.{{ before.name }} {{ before.signature }};
