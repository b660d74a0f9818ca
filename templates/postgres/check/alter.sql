{{~ if before.not_valid && !after.not_valid ~}}
ALTER TABLE {{ after.owner }} VALIDATE CONSTRAINT {{ quote after.name }};
{{~ end ~}}
