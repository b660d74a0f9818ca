{{~ if after.not_enforced != before.not_enforced ~}}
ALTER TABLE {{ after.owner }} ALTER CONSTRAINT {{ quote after.name }} {{ after.not_enforced ? "NOT ENFORCED" : "ENFORCED" }};
{{~ end ~}}
{{~ if after.deferral != before.deferral ~}}
ALTER TABLE {{ after.owner }} ALTER CONSTRAINT {{ quote after.name }}{{ if after.deferral }}{{ include "deferral.sql" after.deferral }}{{ else }} NOT DEFERRABLE{{ end }};
{{~ end ~}}
{{~ if before.not_valid && !after.not_valid ~}}
ALTER TABLE {{ after.owner }} VALIDATE CONSTRAINT {{ quote after.name }};
{{~ end ~}}
