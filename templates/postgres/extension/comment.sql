{{~ if object.comment ~}}
COMMENT ON EXTENSION {{ object.path }} IS {{ literal object.comment }};
{{~ else ~}}
DO $$ BEGIN EXECUTE format('COMMENT ON EXTENSION {{ object.path }} IS %L', (SELECT comment FROM pg_available_extensions WHERE name = {{ literal object.name }})); END $$;
{{~ end ~}}
