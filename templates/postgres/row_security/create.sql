{{~ if !after.disabled ~}}
ALTER TABLE {{ after.owner }} ENABLE ROW LEVEL SECURITY;
{{~ end ~}}
{{~ if after.forced ~}}
ALTER TABLE {{ after.owner }} FORCE ROW LEVEL SECURITY;
{{~ end ~}}
