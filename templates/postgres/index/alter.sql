{{~ include "parameters.sql" "INDEX" ~}}
{{~ include "index/attach.sql" ~}}
{{~ for key in after.keys ~}}
{{~ if key.statistics != before.keys[for.index].statistics ~}}
ALTER INDEX {{ after.path }} ALTER COLUMN {{ for.index + 1 }} SET STATISTICS {{ key.statistics ?? -1 }};
{{~ end ~}}
{{~ end ~}}
