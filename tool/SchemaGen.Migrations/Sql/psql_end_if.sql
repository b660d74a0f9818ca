\endif
\unset schemagen_missing

