{{~ for parent in after.from ~}}
ALTER TABLE {{ after.path }} INHERIT {{ parent }};
{{~ end ~}}
