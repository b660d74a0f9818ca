ALTER SEQUENCE {{ after.path }} OWNED BY {{ after.column }};
