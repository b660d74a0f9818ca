{{~
  changes = [(include "grant/change.sql" after.granted before.granted "REVOKE"), (include "grant/change.sql" before.revoked after.revoked "REVOKE"), (include "grant/change.sql" after.revoked before.revoked "GRANT"), (include "grant/change.sql" before.granted after.granted "GRANT")]
~}}
{{~ for change in changes ~}}
{{~ text = change | string.strip ~}}
{{~ if text != "" ~}}
{{ text }}
{{~ end ~}}
{{~ end ~}}
