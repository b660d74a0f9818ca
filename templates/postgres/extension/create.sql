CREATE EXTENSION IF NOT EXISTS {{ after.path }}{{ if after.schema }} WITH SCHEMA {{ quote after.schema }}{{ end }}{{ if after.version }} VERSION {{ literal after.version }}{{ end }};
