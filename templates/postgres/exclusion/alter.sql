{{~ include "index/attach.sql" ~}}
