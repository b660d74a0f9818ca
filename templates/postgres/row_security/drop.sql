{{~ if !before.disabled ~}}
ALTER TABLE {{ before.owner }} DISABLE ROW LEVEL SECURITY;
{{~ end ~}}
{{~ if before.forced ~}}
ALTER TABLE {{ before.owner }} NO FORCE ROW LEVEL SECURITY;
{{~ end ~}}
