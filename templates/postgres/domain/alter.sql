{{~ if before.default && !after.default ~}}
ALTER DOMAIN {{ after.path }} DROP DEFAULT;
{{~ else if after.default && before.default != after.default ~}}
ALTER DOMAIN {{ after.path }} SET DEFAULT {{ after.default }};
{{~ end ~}}
{{~ if before.not_null != after.not_null ~}}
ALTER DOMAIN {{ after.path }} {{ after.not_null ? "SET" : "DROP" }} NOT NULL;
{{~ end ~}}
