{{~ include "parameters.sql" "INDEX" ~}}
