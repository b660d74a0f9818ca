{{~ if before.not_valid && !after.not_valid ~}}
ALTER DOMAIN {{ after.owner }} VALIDATE CONSTRAINT {{ quote after.name }};
{{~ end ~}}
