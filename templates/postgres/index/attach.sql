{{~ if after.attached_index && (!before || after.attached_index != before.attached_index) ~}}
ALTER INDEX {{ after.attached_index }} ATTACH PARTITION {{ quote after.schema }}.{{ quote after.name }};
{{~ end ~}}
