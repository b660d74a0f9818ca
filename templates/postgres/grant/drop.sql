{{~
  changes = [(include "grant/change.sql" [] before.granted "REVOKE"), (include "grant/change.sql" [] before.revoked "GRANT")]
~}}
{{~ for change in changes ~}}
{{~ text = change | string.strip ~}}
{{~ if text != "" ~}}
{{ text }}
{{~ end ~}}
{{~ end ~}}
