ALTER POLICY {{ quote after.name }} ON {{ after.owner }}{{ include "policy/terms.sql" }};
