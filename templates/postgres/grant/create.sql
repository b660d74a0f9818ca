{{~
  changes = [(include "grant/change.sql" [] after.granted "GRANT"), (include "grant/change.sql" [] after.revoked "REVOKE")]
~}}
{{~ for change in changes ~}}
{{~ text = change | string.strip ~}}
{{~ if text != "" ~}}
{{ text }}
{{~ end ~}}
{{~ end ~}}
