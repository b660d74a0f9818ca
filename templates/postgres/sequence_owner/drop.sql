ALTER SEQUENCE {{ before.path }} OWNED BY NONE;
