{{~ options = include "options.sql" before.options after.options | string.strip ~}}
{{~ version = after.version != before.version ? " VERSION " + (literal after.version) : "" ~}}
{{~ if version != "" || options != "" ~}}
ALTER SERVER {{ after.path }}{{ version }}{{ if options != "" }} {{ options }}{{ end }};
{{~ end ~}}
