-- Before PostgreSQL 15 the schema is not the database owner's.
ALTER SCHEMA public OWNER TO {name}
