-- What of the user's would run within a superuser's statement. Operators are named in full: the user may have made others.
WITH own AS (
    SELECT p.oid, p.proname, p.proargtypes, p.prosecdef
    FROM pg_catalog.pg_proc AS p
    JOIN pg_catalog.pg_language AS l ON l.oid OPERATOR(pg_catalog.=) p.prolang
    WHERE p.oid OPERATOR(pg_catalog.>=) 16384::pg_catalog.oid
      AND l.lanname OPERATOR(pg_catalog.<>) 'c'
      AND NOT EXISTS (SELECT FROM pg_catalog.pg_depend AS d WHERE d.objid OPERATOR(pg_catalog.=) p.oid AND d.deptype OPERATOR(pg_catalog.=) 'e')
)
SELECT EXISTS (
           SELECT FROM pg_catalog.pg_event_trigger AS t WHERE t.evtenabled OPERATOR(pg_catalog.=) 'A' OR t.evtenabled OPERATOR(pg_catalog.=) 'R'
       ) AS has_lasting_triggers,
       EXISTS (
           SELECT FROM pg_catalog.pg_event_trigger AS t WHERE t.evtenabled OPERATOR(pg_catalog.<>) 'D'
       ) AS has_triggers,
       EXISTS (
           SELECT FROM own WHERE own.prosecdef AND own.proargtypes OPERATOR(pg_catalog.=) '1009 26'::pg_catalog.oidvector
       ) AS has_validators,
       EXISTS (
           SELECT FROM own JOIN pg_catalog.pg_proc AS b ON b.proname OPERATOR(pg_catalog.=) own.proname AND b.oid OPERATOR(pg_catalog.<) 16384::pg_catalog.oid
       ) OR EXISTS (
           SELECT FROM pg_catalog.pg_operator AS o
           WHERE o.oid OPERATOR(pg_catalog.>=) 16384::pg_catalog.oid
             AND NOT EXISTS (SELECT FROM pg_catalog.pg_depend AS d WHERE d.objid OPERATOR(pg_catalog.=) o.oid AND d.deptype OPERATOR(pg_catalog.=) 'e')
       ) AS has_overloads
