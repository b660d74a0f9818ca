{{~ for value in (added_labels before.labels after.labels) ~}}
ALTER TYPE {{ after.path }} ADD VALUE {{ literal value.label }}{{ if value.before }} BEFORE {{ literal value.before }}{{ end }};
{{~ end ~}}
