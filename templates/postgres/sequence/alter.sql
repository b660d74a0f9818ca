ALTER SEQUENCE {{ after.path }}
{{~ if after.type != before.type ~}}
    AS {{ after.type ?? "bigint" }}
{{~ end ~}}
    INCREMENT BY {{ after.increment ?? 1 }}
    {{ if after.minimum }}MINVALUE {{ after.minimum }}{{ else }}NO MINVALUE{{ end }}
    {{ if after.maximum }}MAXVALUE {{ after.maximum }}{{ else }}NO MAXVALUE{{ end }}
    START WITH {{ after.start ?? (default_start after) }}
    CACHE {{ after.cache ?? 1 }}
    {{ if !after.cycle }}NO {{ end }}CYCLE;
