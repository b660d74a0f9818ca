-- One row for each column or expression of an index, be it of a constraint or not; those of INCLUDE are no keys.
-- A class is the default when CREATE INDEX would choose it for the type (GetDefaultOpClass in indexcmds.c), which is when pg_get_indexdef keeps
-- silent about it; a hash index holds integers whatever it is of. Whether an expression has a COLLATE of its own shows in pg_get_indexdef alone.
WITH key AS (
    SELECT i.indexrelid,
           i.indrelid,
           i.indnkeyatts,
           m.amname,
           x.attnum AS position,
           x.atttypid,
           x.attoptions,
           NULLIF(x.attstattarget::bigint, -1) AS statistics,
           i.indkey[x.attnum - 1] AS attnum,
           i.indclass[x.attnum - 1] AS class,
           i.indcollation[x.attnum - 1] AS coll,
           i.indoption[x.attnum - 1] AS option
    FROM pg_index i
    JOIN pg_class c ON c.oid = i.indrelid AND c.relkind IN ('r', 'p', 'm')
    JOIN pg_attribute x ON x.attrelid = i.indexrelid
    JOIN pg_class o ON o.oid = i.indexrelid
    JOIN pg_am m ON m.oid = o.relam
    WHERE i.indexrelid >= 16384
),
typed AS (
    SELECT k.*,
           a.attname,
           a.attcollation,
           p.opcname,
           p.opcnamespace,
           p.opcmethod,
           p.opcdefault,
           p.opcintype,
           CASE
               WHEN k.attnum = 0 AND (p.opckeytype <> 0 OR k.amname = 'hash') THEN p.opcintype
               WHEN t.typtype = 'd' THEN t.typbasetype
               ELSE t.oid
           END AS type,
           t.typcategory
    FROM key k
    LEFT JOIN pg_attribute a ON a.attrelid = k.indrelid AND a.attnum = k.attnum AND a.attrelid >= 16384 AND a.attnum > 0
    LEFT JOIN pg_type t ON t.oid = COALESCE(a.atttypid, k.atttypid)
    LEFT JOIN pg_opclass p ON p.oid = k.class
)
SELECT k.indexrelid AS index_oid,
       k.position <= k.indnkeyatts AS is_key,
       k.attname AS column,
       CASE WHEN k.attnum = 0 THEN pg_get_indexdef(k.indexrelid, k.position, false) END AS expression,
       k.option & 1 <> 0 AS descending,
       k.option & 2 <> 0 AS nulls_first,
       ln.nspname AS collation_schema,
       l.collname AS collation,
       cn.nspname AS class_schema,
       k.opcname AS class,
       k.attoptions AS class_parameters,
       k.statistics
FROM typed k
LEFT JOIN pg_collation l ON l.oid = k.coll AND CASE
    WHEN k.attnum <> 0 THEN k.coll <> k.attcollation
    ELSE strpos(pg_get_indexdef(k.indexrelid), pg_get_indexdef(k.indexrelid, k.position, false) || ' COLLATE ') > 0
END
LEFT JOIN pg_namespace ln ON ln.oid = l.collnamespace
LEFT JOIN pg_namespace cn ON cn.oid = k.opcnamespace AND (
    NOT k.opcdefault
    OR k.attoptions IS NOT NULL
    OR k.opcintype <> k.type AND (
        (k.opcmethod, k.type) IN (SELECT o.opcmethod, o.opcintype FROM pg_opclass o WHERE o.opcdefault)
        OR (k.opcintype, k.typcategory) NOT IN (SELECT i.oid, i.typcategory FROM pg_type i WHERE i.typispreferred)
            AND EXISTS (
                SELECT
                FROM pg_opclass o
                JOIN pg_cast b ON b.casttarget = o.opcintype AND b.castsource = k.type AND b.castmethod = 'b' AND b.castcontext = 'i'
                WHERE o.opcmethod = k.opcmethod AND o.opcdefault AND o.opcintype <> k.opcintype)))
ORDER BY k.indexrelid, k.position;
