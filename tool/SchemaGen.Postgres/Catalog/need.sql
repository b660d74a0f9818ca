-- What views, functions and the like need, as the server has recorded it. What a view needs hangs on its rule, what a publication needs on its entries;
-- what an operator class needs on its members; a type stands for what made it: a table for its row type, an element for its array.
SELECT CASE WHEN oc.oid IS NOT NULL THEN 'pg_opclass'::regclass WHEN ao.oid IS NOT NULL OR ap.oid IS NOT NULL THEN 'pg_opfamily'::regclass WHEN v.oid IS NOT NULL THEN 'pg_class'::regclass WHEN p.oid IS NOT NULL THEN 'pg_publication'::regclass ELSE d.classid END AS class,
       COALESCE(oc.oid, ao.amopfamily, ap.amprocfamily, v.ev_class, p.prpubid, d.objid) AS oid,
       CASE WHEN COALESCE(e.typrelid, t.typrelid) <> 0 THEN 'pg_class'::regclass ELSE d.refclassid END AS needed_class,
       COALESCE(NULLIF(COALESCE(e.typrelid, t.typrelid), 0), r.rngtypid, e.oid, d.refobjid) AS needed_oid,
       a.attname AS needed_column
FROM pg_depend d
LEFT JOIN pg_rewrite v ON d.classid = 'pg_rewrite'::regclass AND v.oid = d.objid AND v.rulename = '_RETURN'
LEFT JOIN pg_publication_rel p ON d.classid = 'pg_publication_rel'::regclass AND p.oid = d.objid
LEFT JOIN pg_amop ao ON d.classid = 'pg_amop'::regclass AND ao.oid = d.objid
LEFT JOIN pg_amproc ap ON d.classid = 'pg_amproc'::regclass AND ap.oid = d.objid
LEFT JOIN pg_opclass oc ON oc.opcfamily = COALESCE(ao.amopfamily, ap.amprocfamily) AND oc.opcintype = COALESCE(ao.amoplefttype, ap.amproclefttype)
LEFT JOIN pg_type t ON d.refclassid = 'pg_type'::regclass AND t.oid = d.refobjid
LEFT JOIN pg_type e ON e.oid = t.typelem AND t.typcategory = 'A'
LEFT JOIN pg_range r ON r.rngmultitypid = COALESCE(e.oid, t.oid)
LEFT JOIN pg_attribute a ON d.refclassid = 'pg_class'::regclass AND d.refobjsubid > 0 AND a.attrelid = d.refobjid AND a.attnum = d.refobjsubid
WHERE d.refobjid >= 16384
  AND d.deptype IN ('n', 'a')
  AND (d.classid IN (
           'pg_rewrite'::regclass, 'pg_proc'::regclass, 'pg_trigger'::regclass, 'pg_policy'::regclass, 'pg_operator'::regclass, 'pg_cast'::regclass,
           'pg_ts_config'::regclass, 'pg_ts_dict'::regclass, 'pg_statistic_ext'::regclass, 'pg_event_trigger'::regclass, 'pg_publication_rel'::regclass,
           'pg_foreign_server'::regclass, 'pg_foreign_data_wrapper'::regclass, 'pg_ts_parser'::regclass, 'pg_ts_template'::regclass, 'pg_conversion'::regclass,
           'pg_transform'::regclass, 'pg_opclass'::regclass, 'pg_opfamily'::regclass, 'pg_amop'::regclass, 'pg_amproc'::regclass, 'pg_extension'::regclass)
       OR d.classid = 'pg_class'::regclass AND d.objid IN (SELECT ftrelid FROM pg_foreign_table))
ORDER BY 1, 2, 3, 4, 5;
