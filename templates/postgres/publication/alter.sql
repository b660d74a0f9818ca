{{~ if after.members != before.members ~}}
ALTER PUBLICATION {{ after.path }} SET {{ after.members }};
{{~ end ~}}
{{~ if after.publish != before.publish || after.via_root != before.via_root ~}}
ALTER PUBLICATION {{ after.path }} SET (publish = {{ literal after.publish }}, publish_via_partition_root = {{ after.via_root }});
{{~ end ~}}
