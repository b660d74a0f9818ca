-- A file outside of a transaction is not undone where it fails, so psql has to stop there; other clients refuse this script.
\set schemagen_on_error_stop :ON_ERROR_STOP
\set ON_ERROR_STOP on
