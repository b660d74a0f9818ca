\set ON_ERROR_STOP :schemagen_on_error_stop
\unset schemagen_on_error_stop
