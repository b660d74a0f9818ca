SELECT o.conrelid AS table_oid,
       o.conname AS name,
       o.conindid AS index_oid,
       m.amname AS method,
       p.operators,
       p.operator_schemas,
       pg_get_expr(i.indpred, i.indrelid) AS predicate,
       o.condeferrable AS deferrable,
       o.condeferred AS deferred,
       c.reloptions AS parameters,
       c.relkind = 'I' AND NOT i.indisvalid AS on_only,
       pi.indrelid AS parent_oid,
       CASE WHEN o.conparentid <> 0 THEN pc.relname END AS parent,
       o.conparentid <> 0 AND COALESCE(pi.indisvalid, true) AS implied,
       xd.description AS index_comment,
       d.description AS comment
FROM pg_constraint o
JOIN pg_index i ON i.indexrelid = o.conindid
JOIN pg_class c ON c.oid = o.conindid
JOIN pg_am m ON m.oid = c.relam
JOIN pg_class t ON t.oid = o.conrelid AND t.relkind IN ('r', 'p')
JOIN pg_namespace n ON n.oid = t.relnamespace
CROSS JOIN LATERAL (
    SELECT array_agg(p.oprname::text ORDER BY k.position) AS operators, array_agg(s.nspname::text ORDER BY k.position) AS operator_schemas
    FROM unnest(o.conexclop) WITH ORDINALITY AS k (operator, position)
    JOIN pg_operator p ON p.oid = k.operator
    JOIN pg_namespace s ON s.oid = p.oprnamespace
) p
LEFT JOIN pg_inherits h ON h.inhrelid = o.conindid
LEFT JOIN pg_index pi ON pi.indexrelid = h.inhparent
LEFT JOIN pg_class pc ON pc.oid = h.inhparent
LEFT JOIN pg_description xd ON xd.classoid = 'pg_class'::regclass AND xd.objoid = o.conindid AND xd.objsubid = 0
LEFT JOIN pg_description d ON d.classoid = 'pg_constraint'::regclass AND d.objoid = o.oid
WHERE o.contype = 'x' AND o.conrelid >= 16384
ORDER BY n.nspname, t.relname, o.conname;
