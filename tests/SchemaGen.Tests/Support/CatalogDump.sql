-- What a database holds, a line for each object, in pg_get_*'s own words.
-- The names of NOT NULL constraints (PostgreSQL 18) and of the sequences of identity columns are left out: they keep the name that their table had first.
SET LOCAL search_path = pg_catalog;
WITH namespaces AS (
    SELECT oid, nspname FROM pg_namespace
    WHERE nspname NOT LIKE 'pg\_%' AND nspname <> 'information_schema'
      AND NOT EXISTS (SELECT FROM pg_depend d WHERE d.classid = 'pg_namespace'::regclass AND d.objid = pg_namespace.oid AND d.deptype = 'e')
), relations AS (
    SELECT c.*, format('%I.%I', n.nspname, c.relname) AS path
    FROM pg_class c JOIN namespaces n ON n.oid = c.relnamespace
    WHERE NOT EXISTS (SELECT FROM pg_depend d WHERE d.classid = 'pg_class'::regclass AND d.objid = c.oid AND d.deptype = 'e')
), options AS (
    SELECT s.seqrelid, concat_ws(' ', s.seqtypid::regtype, 'start', s.seqstart, 'by', s.seqincrement, 'from', s.seqmin, 'to', s.seqmax, 'cache', s.seqcache, CASE WHEN s.seqcycle THEN 'cycle' END) AS text
    FROM pg_sequence s
), lines AS (
    SELECT 'schema' AS kind, quote_ident(nspname) AS path, concat('comment ', obj_description(oid, 'pg_namespace')) AS text
    FROM namespaces
UNION ALL
    SELECT 'extension', quote_ident(e.extname), concat_ws(' ', e.extversion, 'in', n.nspname)
    FROM pg_extension e JOIN pg_namespace n ON n.oid = e.extnamespace
UNION ALL
    SELECT 'type', format('%I.%I', n.nspname, t.typname), concat_ws(' ', t.typtype,
        (SELECT json_agg(l.enumlabel ORDER BY l.enumsortorder) FROM pg_enum l WHERE l.enumtypid = t.oid),
        CASE WHEN t.typtype = 'd' THEN concat_ws(' ', format_type(t.typbasetype, t.typtypmod), t.typnotnull, t.typcollation::regcollation, 'default', pg_get_expr(t.typdefaultbin, 0)) END,
        (SELECT concat_ws(' ', format_type(r.rngsubtype, NULL), r.rngmultitypid::regtype, r.rngcollation::regcollation, r.rngsubopc, r.rngcanonical, r.rngsubdiff) FROM pg_range r WHERE r.rngtypid = t.oid),
        'comment', obj_description(t.oid, 'pg_type'))
    FROM pg_type t JOIN namespaces n ON n.oid = t.typnamespace
    WHERE t.typtype <> 'c' AND t.typelem = 0
      AND NOT EXISTS (SELECT FROM pg_depend d WHERE d.classid = 'pg_type'::regclass AND d.objid = t.oid AND d.deptype = 'e')
UNION ALL
    SELECT 'routine', p.oid::regprocedure::text, concat_ws(' ', CASE WHEN p.prokind = 'a' THEN concat_ws(' ', g.aggtransfn, g.aggtranstype::regtype, g.agginitval, g.aggfinalfn, g.aggcombinefn, p.proparallel)
        ELSE pg_get_functiondef(p.oid) END, 'comment', obj_description(p.oid, 'pg_proc'))
    FROM pg_proc p JOIN namespaces n ON n.oid = p.pronamespace LEFT JOIN pg_aggregate g ON g.aggfnoid = p.oid
    WHERE NOT EXISTS (SELECT FROM pg_depend d WHERE d.classid = 'pg_proc'::regclass AND d.objid = p.oid AND d.deptype = 'e')
UNION ALL
    SELECT 'sequence', c.path, concat_ws(' ', o.text, CASE c.relpersistence WHEN 'u' THEN 'unlogged' END, 'owner',
        (SELECT format('%s.%I', d.refobjid::regclass, a.attname) FROM pg_depend d JOIN pg_attribute a ON a.attrelid = d.refobjid AND a.attnum = d.refobjsubid
         WHERE d.classid = 'pg_class'::regclass AND d.objid = c.oid AND d.deptype = 'a'),
        'comment', obj_description(c.oid, 'pg_class'))
    FROM relations c JOIN options o ON o.seqrelid = c.oid
    WHERE NOT EXISTS (SELECT FROM pg_depend d WHERE d.classid = 'pg_class'::regclass AND d.objid = c.oid AND d.deptype = 'i')
UNION ALL
    SELECT 'relation', c.path, concat_ws(' ', c.relkind, c.relpersistence, am.amname, c.relrowsecurity, c.relforcerowsecurity, c.relreplident, c.reltablespace,
        (SELECT array_agg(o ORDER BY o) FROM unnest(c.reloptions) o), 'comment', obj_description(c.oid, 'pg_class'))
    FROM relations c LEFT JOIN pg_am am ON am.oid = c.relam
    WHERE c.relkind <> 'S'
UNION ALL
    SELECT 'column', format('%s.%I', c.path, a.attname), concat_ws(' ', format_type(a.atttypid, a.atttypmod),
        CASE WHEN a.attcollation <> t.typcollation THEN 'collate ' || a.attcollation::regcollation END,
        CASE WHEN a.attnotnull THEN 'not null' END, 'identity', a.attidentity, 'generated', a.attgenerated, 'storage', a.attstorage, a.attcompression, 'statistics', NULLIF(a.attstattarget, -1), a.attoptions,
        'default', pg_get_expr(d.adbin, d.adrelid),
        (SELECT o.text FROM pg_depend i JOIN options o ON o.seqrelid = i.objid WHERE i.classid = 'pg_class'::regclass AND i.refobjid = c.oid AND i.refobjsubid = a.attnum AND i.deptype = 'i'),
        'comment', col_description(c.oid, a.attnum))
    FROM relations c JOIN pg_attribute a ON a.attrelid = c.oid JOIN pg_type t ON t.oid = a.atttypid
        LEFT JOIN pg_attrdef d ON d.adrelid = c.oid AND d.adnum = a.attnum
    WHERE c.relkind NOT IN ('S', 'i', 'I') AND a.attnum > 0 AND NOT a.attisdropped
UNION ALL
    SELECT 'constraint', format('%s.%I', c.path, k.conname), concat_ws(' ', pg_get_constraintdef(k.oid), k.convalidated, k.connoinherit AND k.contype = 'c', 'comment', obj_description(k.oid, 'pg_constraint'))
    FROM pg_constraint k JOIN relations c ON c.oid = k.conrelid
    WHERE k.contype <> 'n'
UNION ALL
    SELECT 'constraint', format('%I.%I.%I', n.nspname, t.typname, k.conname), concat_ws(' ', pg_get_constraintdef(k.oid), k.convalidated, 'comment', obj_description(k.oid, 'pg_constraint'))
    FROM pg_constraint k JOIN pg_type t ON t.oid = k.contypid JOIN namespaces n ON n.oid = t.typnamespace
    WHERE k.contype <> 'n'
UNION ALL
    SELECT 'collation', format('%I.%I', n.nspname, c.collname), concat(to_jsonb(c) - '{oid,collname,collnamespace,collowner,collencoding,collversion}'::text[], 'comment', obj_description(c.oid, 'pg_collation'))
    FROM pg_collation c JOIN namespaces n ON n.oid = c.collnamespace
UNION ALL
    SELECT 'index', c.path, concat_ws(' ', pg_get_indexdef(i.indexrelid), i.indisvalid, i.indisunique, i.indisprimary, i.indimmediate, i.indisclustered, i.indisreplident)
    FROM pg_index i JOIN relations c ON c.oid = i.indexrelid
UNION ALL
    SELECT 'trigger', format('%s.%I', c.path, g.tgname), concat_ws(' ', pg_get_triggerdef(g.oid), g.tgenabled, 'comment', obj_description(g.oid, 'pg_trigger'))
    FROM pg_trigger g JOIN relations c ON c.oid = g.tgrelid
    WHERE NOT g.tgisinternal
UNION ALL
    SELECT 'rule', format('%s.%I', c.path, r.rulename), concat_ws(' ', pg_get_ruledef(r.oid), r.ev_enabled, 'comment', obj_description(r.oid, 'pg_rewrite'))
    FROM pg_rewrite r JOIN relations c ON c.oid = r.ev_class
UNION ALL
    SELECT 'policy', format('%s.%I', c.path, p.polname), concat_ws(' ', p.polcmd, p.polpermissive, p.polroles::regrole[], pg_get_expr(p.polqual, p.polrelid), 'check', pg_get_expr(p.polwithcheck, p.polrelid),
        'comment', obj_description(p.oid, 'pg_policy'))
    FROM pg_policy p JOIN relations c ON c.oid = p.polrelid
UNION ALL
    SELECT 'statistics', format('%I.%I', n.nspname, s.stxname), concat_ws(' ', pg_get_statisticsobjdef(s.oid), NULLIF(s.stxstattarget, -1), 'comment', obj_description(s.oid, 'pg_statistic_ext'))
    FROM pg_statistic_ext s JOIN namespaces n ON n.oid = s.stxnamespace
UNION ALL
    SELECT 'operator', o.oid::regoperator::text, concat_ws(' ', o.oprcode, o.oprcom::regoperator, o.oprnegate::regoperator, o.oprrest, o.oprjoin, o.oprcanhash, o.oprcanmerge, 'comment', obj_description(o.oid, 'pg_operator'))
    FROM pg_operator o JOIN namespaces n ON n.oid = o.oprnamespace
    WHERE NOT EXISTS (SELECT FROM pg_depend d WHERE d.classid = 'pg_operator'::regclass AND d.objid = o.oid AND d.deptype = 'e')
UNION ALL
    SELECT 'cast', format('%s as %s', c.castsource::regtype, c.casttarget::regtype), concat_ws(' ', c.castfunc::regprocedure, c.castcontext, c.castmethod, 'comment', obj_description(c.oid, 'pg_cast'))
    FROM pg_cast c
    WHERE c.oid >= 16384 AND NOT EXISTS (SELECT FROM pg_depend d WHERE d.classid = 'pg_cast'::regclass AND d.objid = c.oid AND d.deptype = 'e')
UNION ALL
    SELECT 'event trigger', v.evtname, concat_ws(' ', v.evtevent, v.evtfoid::regproc, v.evttags, v.evtenabled, 'comment', obj_description(v.oid, 'pg_event_trigger'))
    FROM pg_event_trigger v
UNION ALL
    SELECT 'text search', format('%I.%I', n.nspname, t.dictname), concat_ws(' ', (SELECT m.tmplname FROM pg_ts_template m WHERE m.oid = t.dicttemplate), t.dictinitoption, 'comment', obj_description(t.oid, 'pg_ts_dict'))
    FROM pg_ts_dict t JOIN namespaces n ON n.oid = t.dictnamespace
UNION ALL
    SELECT 'text search', format('%I.%I', n.nspname, t.cfgname), concat_ws(' ', (SELECT p.prsname FROM pg_ts_parser p WHERE p.oid = t.cfgparser), (SELECT string_agg(concat_ws(' ', m.maptokentype, m.mapseqno, m.mapdict::regdictionary), ',' ORDER BY m.maptokentype, m.mapseqno) FROM pg_ts_config_map m WHERE m.mapcfg = t.oid),
        'comment', obj_description(t.oid, 'pg_ts_config'))
    FROM pg_ts_config t JOIN namespaces n ON n.oid = t.cfgnamespace
UNION ALL
    SELECT 'publication', p.pubname, concat_ws(' ', p.puballtables, p.pubinsert, p.pubupdate, p.pubdelete, p.pubtruncate, p.pubviaroot, (SELECT string_agg(concat(t.schemaname, '.', t.tablename), ',' ORDER BY 1) FROM pg_publication_tables t WHERE t.pubname = p.pubname),
        'comment', obj_description(p.oid, 'pg_publication'))
    FROM pg_publication p
UNION ALL
    SELECT 'wrapper', w.fdwname, concat_ws(' ', (SELECT string_agg(format('%I %L', o.option_name, o.option_value), ', ' ORDER BY o.option_name) FROM pg_options_to_table(w.fdwoptions) o), 'comment', obj_description(w.oid, 'pg_foreign_data_wrapper')) FROM pg_foreign_data_wrapper w
UNION ALL
    SELECT 'server', s.srvname, concat_ws(' ', s.srvtype, s.srvversion, (SELECT string_agg(format('%I %L', o.option_name, o.option_value), ', ' ORDER BY o.option_name) FROM pg_options_to_table(s.srvoptions) o), 'comment', obj_description(s.oid, 'pg_foreign_server')) FROM pg_foreign_server s
UNION ALL
    SELECT 'privileges', c.path, array_agg(split_part(a::text, '/', 1) ORDER BY a::text)::text
    FROM relations c CROSS JOIN LATERAL unnest(c.relacl) a
    WHERE a::text NOT LIKE c.relowner::regrole || '=%'
    GROUP BY c.path
UNION ALL
    SELECT 'privileges', p.oid::regprocedure::text, array_agg(split_part(a::text, '/', 1) ORDER BY a::text)::text
    FROM pg_proc p JOIN namespaces n ON n.oid = p.pronamespace CROSS JOIN LATERAL unnest(COALESCE(p.proacl, acldefault('f', p.proowner))) a
    WHERE a::text NOT LIKE p.proowner::regrole || '=%'
    GROUP BY p.oid
UNION ALL
    SELECT 'text search parser', format('%I.%I', n.nspname, p.prsname), concat_ws(' ', p.prsstart, p.prstoken, p.prsend, p.prslextype, p.prsheadline, 'comment', obj_description(p.oid, 'pg_ts_parser'))
    FROM pg_ts_parser p JOIN namespaces n ON n.oid = p.prsnamespace
UNION ALL
    SELECT 'text search template', format('%I.%I', n.nspname, t.tmplname), concat_ws(' ', t.tmplinit, t.tmpllexize, 'comment', obj_description(t.oid, 'pg_ts_template'))
    FROM pg_ts_template t JOIN namespaces n ON n.oid = t.tmplnamespace
UNION ALL
    SELECT 'conversion', format('%I.%I', n.nspname, c.conname), concat_ws(' ', c.conforencoding, c.contoencoding, c.conproc, c.condefault, 'comment', obj_description(c.oid, 'pg_conversion'))
    FROM pg_conversion c JOIN namespaces n ON n.oid = c.connamespace
UNION ALL
    SELECT 'transform', format('%s %I', t.trftype::regtype, l.lanname), concat_ws(' ', t.trffromsql, t.trftosql, 'comment', obj_description(t.oid, 'pg_transform'))
    FROM pg_transform t JOIN pg_language l ON l.oid = t.trflang
    WHERE t.oid >= 16384 AND NOT EXISTS (SELECT FROM pg_depend d WHERE d.classid = 'pg_transform'::regclass AND d.objid = t.oid AND d.deptype = 'e')
UNION ALL
    SELECT 'operator class', format('%I.%I %I', n.nspname, c.opcname, a.amname), concat_ws(' ', c.opcintype::regtype, c.opcdefault, NULLIF(c.opckeytype, 0)::regtype, (SELECT f.opfname FROM pg_opfamily f WHERE f.oid = c.opcfamily), 'comment', obj_description(c.oid, 'pg_opclass'))
    FROM pg_opclass c JOIN namespaces n ON n.oid = c.opcnamespace JOIN pg_am a ON a.oid = c.opcmethod
    WHERE NOT EXISTS (SELECT FROM pg_depend d WHERE d.classid = 'pg_opclass'::regclass AND d.objid = c.oid AND d.deptype = 'e')
UNION ALL
    SELECT 'operator family', format('%I.%I %I', n.nspname, f.opfname, a.amname), concat_ws(' ',
        (SELECT string_agg(format('%s %s %s', o.amopstrategy, o.amoppurpose, o.amopopr::regoperator), ', ' ORDER BY o.amopstrategy, o.amopopr::regoperator::text) FROM pg_amop o WHERE o.amopfamily = f.oid),
        (SELECT string_agg(format('%s %s %s %s', p.amprocnum, p.amproclefttype::regtype, p.amprocrighttype::regtype, p.amproc::regprocedure), ', ' ORDER BY p.amprocnum, p.amproc::regprocedure::text) FROM pg_amproc p WHERE p.amprocfamily = f.oid),
        'comment', obj_description(f.oid, 'pg_opfamily'))
    FROM pg_opfamily f JOIN namespaces n ON n.oid = f.opfnamespace JOIN pg_am a ON a.oid = f.opfmethod
    WHERE NOT EXISTS (SELECT FROM pg_depend d WHERE d.classid = 'pg_opfamily'::regclass AND d.objid = f.oid AND d.deptype = 'e')
UNION ALL
    SELECT 'foreign table', c.path, concat_ws(' ', (SELECT s.srvname FROM pg_foreign_server s WHERE s.oid = f.ftserver), (SELECT string_agg(format('%I %L', o.option_name, o.option_value), ', ' ORDER BY o.option_name) FROM pg_options_to_table(f.ftoptions) o)) FROM pg_foreign_table f JOIN relations c ON c.oid = f.ftrelid
)
SELECT kind, path, text FROM lines ORDER BY 1, 2, 3;
