{{~ for parent in before.from ~}}
ALTER TABLE {{ before.path }} NO INHERIT {{ parent }};
{{~ end ~}}
