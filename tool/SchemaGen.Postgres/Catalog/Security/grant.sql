-- What a role has beyond the privileges that it has at first (acldefault, and what initdb gives everybody on public), and what it lacks of them, the owner too.
-- An owner that is connected is not named: whoever runs the migrations owns what they make.
WITH object AS (
    SELECT 'pg_class'::regclass::oid AS class, c.oid, NULL::name AS column, c.relowner AS owner, c.relacl AS acl, acldefault(CASE WHEN c.relkind = 'S' THEN 's' ELSE 'r' END::"char", c.relowner) AS usual
    FROM pg_class c WHERE c.relacl IS NOT NULL AND c.oid >= 16384
    UNION ALL
    SELECT 'pg_class'::regclass, a.attrelid, a.attname, c.relowner, a.attacl, NULL
    FROM pg_attribute a JOIN pg_class c ON c.oid = a.attrelid WHERE a.attacl IS NOT NULL AND a.attrelid >= 16384 AND NOT a.attisdropped
    UNION ALL
    SELECT 'pg_proc'::regclass, p.oid, NULL, p.proowner, p.proacl, acldefault('f', p.proowner)
    FROM pg_proc p WHERE p.proacl IS NOT NULL AND p.oid >= 16384
    UNION ALL
    SELECT 'pg_namespace'::regclass, n.oid, NULL, n.nspowner, n.nspacl, acldefault('n', n.nspowner) || ARRAY(SELECT p FROM unnest(i.initprivs) p WHERE p::text LIKE '=%')
    FROM pg_namespace n
    LEFT JOIN pg_init_privs i ON i.classoid = 'pg_namespace'::regclass AND i.objoid = n.oid AND i.objsubid = 0
    WHERE n.nspacl IS NOT NULL AND (n.oid >= 16384 OR n.nspname = 'public')
    UNION ALL
    SELECT 'pg_type'::regclass, t.oid, NULL, t.typowner, t.typacl, acldefault('T', t.typowner)
    FROM pg_type t WHERE t.typacl IS NOT NULL AND t.oid >= 16384
    UNION ALL
    SELECT 'pg_foreign_server'::regclass, s.oid, NULL, s.srvowner, s.srvacl, acldefault('S', s.srvowner)
    FROM pg_foreign_server s WHERE s.srvacl IS NOT NULL
    UNION ALL
    SELECT 'pg_foreign_data_wrapper'::regclass, w.oid, NULL, w.fdwowner, w.fdwacl, acldefault('F', w.fdwowner)
    FROM pg_foreign_data_wrapper w WHERE w.fdwacl IS NOT NULL
),
held AS (
    SELECT o.class, o.oid, o.column, o.owner, e.grantee, e.privilege_type, e.is_grantable
    FROM object o
    CROSS JOIN LATERAL aclexplode(o.acl) e
),
usual AS (
    SELECT o.class, o.oid, o.owner, e.grantee, e.privilege_type
    FROM object o
    CROSS JOIN LATERAL aclexplode(o.usual) e
),
difference AS (
    SELECT h.class, h.oid, h.owner, h.grantee, false AS is_revoked,
           concat(h.privilege_type, ' (' || quote_ident(h.column) || ')', CASE WHEN h.is_grantable THEN ' WITH GRANT OPTION' END) AS text
    FROM held h
    LEFT JOIN usual u ON (u.class, u.oid, u.grantee, u.privilege_type) = (h.class, h.oid, h.grantee, h.privilege_type) AND h.column IS NULL AND NOT h.is_grantable
    WHERE u.oid IS NULL
    UNION ALL
    SELECT u.class, u.oid, u.owner, u.grantee, true, u.privilege_type
    FROM usual u
    LEFT JOIN held h ON (u.class, u.oid, u.grantee, u.privilege_type) = (h.class, h.oid, h.grantee, h.privilege_type) AND h.column IS NULL
    WHERE h.oid IS NULL
)
SELECT d.class AS on_class,
       d.oid AS on_oid,
       CASE WHEN d.grantee = 0 THEN 'PUBLIC' WHEN d.grantee = d.owner AND r.rolname = current_user THEN 'CURRENT_USER' ELSE quote_ident(r.rolname) END AS grantee,
       array_agg(d.text ORDER BY d.text COLLATE "C") FILTER (WHERE NOT d.is_revoked) AS granted,
       array_agg(d.text ORDER BY d.text COLLATE "C") FILTER (WHERE d.is_revoked) AS revoked
FROM difference d
LEFT JOIN pg_roles r ON r.oid = d.grantee
GROUP BY 1, 2, 3
ORDER BY 1, 2, 3;
