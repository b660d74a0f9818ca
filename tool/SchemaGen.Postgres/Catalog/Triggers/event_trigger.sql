SELECT 'pg_event_trigger'::regclass::oid AS class,
       v.oid,
       '' AS schema,
       v.evtname AS name,
       format('CREATE EVENT TRIGGER %I ON %s%s EXECUTE FUNCTION %s()', v.evtname, v.evtevent,
           E'\n    WHEN TAG IN (' || (SELECT string_agg(quote_literal(t.tag), ', ' ORDER BY t.place) FROM unnest(v.evttags) WITH ORDINALITY AS t (tag, place)) || E')\n   ',
           v.evtfoid::regproc) AS definition,
       CASE v.evtenabled WHEN 'D' THEN 'disabled' WHEN 'R' THEN 'replica' WHEN 'A' THEN 'always' END AS state,
       d.description AS comment
FROM pg_event_trigger v
LEFT JOIN pg_description d ON d.classoid = 'pg_event_trigger'::regclass AND d.objoid = v.oid
WHERE v.oid >= 16384
  AND NOT EXISTS (SELECT FROM pg_depend e WHERE e.classid = 'pg_event_trigger'::regclass AND e.objid = v.oid AND e.deptype IN ('e', 'i'))
ORDER BY v.evtname;
