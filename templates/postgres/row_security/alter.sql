{{~ if after.disabled != before.disabled ~}}
ALTER TABLE {{ after.owner }} {{ after.disabled ? "DISABLE" : "ENABLE" }} ROW LEVEL SECURITY;
{{~ end ~}}
{{~ if after.forced != before.forced ~}}
ALTER TABLE {{ after.owner }} {{ if !after.forced }}NO {{ end }}FORCE ROW LEVEL SECURITY;
{{~ end ~}}
