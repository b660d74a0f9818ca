-- Of one schema an entry adds to what holds everywhere; one for all schemas stands in the place of the privileges that are built in (acldefault).
-- Whoever is connected is not named: what a role sets for itself is set for whoever runs the migrations.
WITH entry AS (
    SELECT a.oid,
           NULLIF(a.defaclrole, (SELECT oid FROM pg_roles WHERE rolname = current_user)) AS maker,
           a.defaclrole AS owner,
           n.nspname AS space,
           CASE a.defaclobjtype WHEN 'r' THEN 'TABLES' WHEN 'S' THEN 'SEQUENCES' WHEN 'f' THEN 'FUNCTIONS' WHEN 'T' THEN 'TYPES' WHEN 'n' THEN 'SCHEMAS' ELSE 'LARGE OBJECTS' END AS objects,
           a.defaclacl AS acl,
           CASE WHEN a.defaclnamespace = 0 THEN acldefault(CASE a.defaclobjtype WHEN 'S' THEN 's' ELSE a.defaclobjtype END::"char", a.defaclrole) END AS usual
    FROM pg_default_acl a
    LEFT JOIN pg_namespace n ON n.oid = a.defaclnamespace
),
held AS (
    SELECT e.oid, x.grantee, x.privilege_type, x.is_grantable FROM entry e CROSS JOIN LATERAL aclexplode(e.acl) x
),
usual AS (
    SELECT e.oid, x.grantee, x.privilege_type FROM entry e CROSS JOIN LATERAL aclexplode(e.usual) x
),
difference AS (
    SELECT h.oid, h.grantee, false AS is_revoked, concat(h.privilege_type, CASE WHEN h.is_grantable THEN ' WITH GRANT OPTION' END) AS text
    FROM held h
    LEFT JOIN usual u ON (u.oid, u.grantee, u.privilege_type) = (h.oid, h.grantee, h.privilege_type) AND NOT h.is_grantable
    WHERE u.oid IS NULL
    UNION ALL
    SELECT u.oid, u.grantee, true, u.privilege_type
    FROM usual u
    LEFT JOIN held h ON (u.oid, u.grantee, u.privilege_type) = (h.oid, h.grantee, h.privilege_type)
    WHERE h.oid IS NULL
)
SELECT '' AS schema,
       CASE WHEN d.grantee = 0 THEN 'PUBLIC' WHEN d.grantee = e.owner AND e.maker IS NULL THEN 'CURRENT_USER' ELSE quote_ident(g.rolname) END AS name,
       format('(%s%s%s)', e.objects, ' of ' || quote_ident(m.rolname), ' in ' || quote_ident(e.space)) AS signature,
       e.objects,
       quote_ident(m.rolname) AS maker,
       e.space::text AS space,
       array_agg(d.text ORDER BY d.text) FILTER (WHERE NOT d.is_revoked) AS granted,
       array_agg(d.text ORDER BY d.text) FILTER (WHERE d.is_revoked) AS revoked
FROM difference d
JOIN entry e ON e.oid = d.oid
LEFT JOIN pg_roles g ON g.oid = d.grantee
LEFT JOIN pg_roles m ON m.oid = e.maker
WHERE e.space IS NULL OR e.space <> ALL ($1)
GROUP BY d.grantee, g.rolname, e.owner, e.maker, e.objects, e.space, m.rolname
ORDER BY 2, 3;
