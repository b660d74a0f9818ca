-- What is thought out runs as this role, which owns the scratch database of its name and may do nothing else.
CREATE ROLE {name} LOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE NOREPLICATION NOBYPASSRLS {options}
