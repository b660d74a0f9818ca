DROP TABLE
{{~ for name in tables ~}}
    {{ name }}{{ for.last ? ";" : "," }}
{{~ end ~}}
