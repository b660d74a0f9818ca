{{~
  catalogs = { table: "r", view: "r", materialized_view: "r", foreign_table: "r", sequence: "s", function: "f", procedure: "f", aggregate: "f", enum: "T", domain: "T", composite: "T", range: "T" }
  owners = { materialized_view: "MATERIALIZED VIEW", foreign_table: "FOREIGN TABLE", enum: "TYPE", composite: "TYPE", range: "TYPE" }
  grants = { view: "TABLE", materialized_view: "TABLE", foreign_table: "TABLE", aggregate: "FUNCTION", enum: "TYPE", composite: "TYPE", range: "TYPE" }
  catalog = catalogs[object.kind]
  words = object.kind | string.upcase
  owner = "ALTER " + (owners[object.kind] ?? words) + " " + made.path + " OWNER TO "
  target = " ON " + (grants[object.kind] ?? words) + " " + made.path
~}}
DO $keep$
BEGIN
    PERFORM set_config('schemagen.kept', (coalesce(nullif(current_setting('schemagen.kept', true), ''), '{}')::jsonb || jsonb_build_object({{ literal made.path }}, (
        WITH object AS (
{{~ if catalog == "f" ~}}
            SELECT proowner AS owner, proacl AS acl, acldefault('f', proowner) AS usual, 0::oid AS relation FROM pg_proc WHERE oid = {{ literal object.path }}::regprocedure
{{~ else if catalog == "T" ~}}
            SELECT typowner AS owner, typacl AS acl, acldefault('T', typowner) AS usual, 0::oid AS relation FROM pg_type WHERE oid = {{ literal object.path }}::regtype
{{~ else ~}}
            SELECT relowner AS owner, relacl AS acl, acldefault('{{ catalog }}', relowner) AS usual, oid AS relation FROM pg_class WHERE oid = {{ literal object.path }}::regclass
{{~ end ~}}
        ),
        others AS (
            SELECT 0::oid AS grantee
            UNION
            SELECT e.grantee FROM pg_default_acl d, aclexplode(d.defaclacl) e, object o WHERE e.grantee <> o.owner
        ),
        held AS (
            SELECT NULL::name AS attname, e.* FROM object o, aclexplode(coalesce(o.acl, o.usual)) e WHERE e.grantee <> o.owner
            UNION ALL
            SELECT a.attname, e.* FROM object o, pg_attribute a, aclexplode(a.attacl) e WHERE a.attrelid = o.relation AND NOT a.attisdropped AND e.grantee <> o.owner
        ),
        statement AS (
            SELECT 1 AS rank, {{ literal owner }} || o.owner::regrole AS text FROM object o WHERE o.owner <> (SELECT r.oid FROM pg_roles r WHERE r.rolname = current_user)
            UNION ALL
            SELECT 2, {{ literal ("REVOKE ALL" + target + " FROM ") }} || CASE grantee WHEN 0 THEN 'PUBLIC' ELSE grantee::regrole::text END FROM others
            UNION ALL
            SELECT 3, concat('GRANT ', privilege_type, ' (' || quote_ident(attname) || ')', {{ literal (target + " TO ") }}, CASE grantee WHEN 0 THEN 'PUBLIC' ELSE grantee::regrole::text END, CASE WHEN is_grantable THEN ' WITH GRANT OPTION' END) FROM held
        )
        SELECT coalesce(jsonb_agg(s.text ORDER BY s.rank, s.text) FILTER (WHERE s.rank = 1 OR o.acl IS NOT NULL OR EXISTS (SELECT FROM pg_default_acl) OR EXISTS (SELECT FROM held h WHERE h.attname IS NOT NULL)), '[]') FROM statement s, object o
    )))::text, false);
END $keep$;
