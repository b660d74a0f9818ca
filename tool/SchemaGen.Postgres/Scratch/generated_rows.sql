-- Two INSERTs of three rows for each table that holds rows: one with a value in each column that can get one, and one in those alone that need one. Equal types have
-- equal values in the same row, so that what refers to another table finds its row. Referenced tables come first.
WITH RECURSIVE types AS (
  SELECT t.oid AS type, t.oid AS base, t.typbasetype AS next FROM pg_type t
  UNION ALL
  SELECT s.type, t.oid, t.typbasetype FROM types s JOIN pg_type t ON t.oid = s.next WHERE s.next <> 0
), bases AS (
  SELECT s.type, t.oid, t.typname, t.typtype, t.typcategory, format_type(t.oid, NULL) AS name
  FROM types s JOIN pg_type t ON t.oid = s.base WHERE s.next = 0
), tables AS (
  SELECT c.oid FROM pg_class c JOIN pg_namespace s ON s.oid = c.relnamespace
  WHERE c.relkind IN ('r', 'p') AND NOT c.relispartition AND s.nspname <> 'information_schema' AND s.nspname !~ '^pg_'
), depths AS (
  SELECT t.oid, 0 AS depth FROM tables t
  UNION
  SELECT k.conrelid, d.depth + 1 FROM depths d JOIN pg_constraint k ON k.contype = 'f' AND k.confrelid = d.oid AND k.conrelid <> d.oid WHERE d.depth < 20
), columns AS (
  SELECT a.attrelid, a.attnum, quote_ident(a.attname) AS name,
    a.attnotnull OR EXISTS (SELECT FROM pg_type d WHERE d.oid = a.atttypid AND d.typnotnull) AS is_needed,
    CASE
      WHEN b.typtype = 'e' THEN format('(enum_range(NULL::%s))[1 + (n - 1) %% greatest(array_length(enum_range(NULL::%1$s), 1), 1)]', b.name)
      WHEN b.typname = 'date' THEN 'date ''2000-01-01'' + n'
      WHEN b.typname IN ('timestamp', 'timestamptz') THEN format('(timestamp ''2000-01-01'' + n * interval ''1 day'')::%s', b.name)
      WHEN b.typname IN ('time', 'timetz') THEN format('(time ''00:00'' + n * interval ''1 minute'')::%s', b.name)
      WHEN b.typname = 'interval' THEN 'n * interval ''1 day'''
      WHEN b.typname = 'uuid' THEN 'md5(n::text)::uuid'
      WHEN b.typname IN ('json', 'jsonb') THEN format('n::text::%s', b.name)
      WHEN b.typname = 'bytea' THEN 'convert_to(n::text, ''UTF8'')'
      WHEN b.typname = 'bool' THEN 'n % 2 = 0'
      WHEN b.typname IN ('inet', 'cidr') THEN format('(''10.0.0.'' || n)::%s', b.name)
      WHEN b.typname = 'point' THEN 'point(n, n)'
      WHEN b.typname = 'bit' THEN format('n::bit(%s)', greatest(a.atttypmod, 1))
      WHEN b.typname = 'oid' OR b.typcategory = 'N' AND b.typname !~ '^reg' THEN format('n::%s', b.name)
      WHEN b.typcategory = 'S' THEN format('n::text::%s', b.name)
      WHEN b.typtype IN ('r', 'm') THEN format('''empty''::%s', b.name)
      WHEN b.typcategory = 'A' THEN format('''{}''::%s', b.name)
    END AS value
  FROM pg_attribute a JOIN tables t ON t.oid = a.attrelid JOIN bases b ON b.type = a.atttypid
  WHERE a.attnum > 0 AND NOT a.attisdropped AND a.attgenerated = '' AND a.attidentity = ''
), lists AS (
  SELECT t.oid, NOT f.is_full AS is_least, string_agg(c.name, ', ' ORDER BY c.attnum) AS names, string_agg(c.value, ', ' ORDER BY c.attnum) AS values
  FROM tables t CROSS JOIN (VALUES (true), (false)) f (is_full)
  LEFT JOIN columns c ON c.attrelid = t.oid AND c.value IS NOT NULL AND (f.is_full OR c.is_needed)
  GROUP BY t.oid, f.is_full
)
SELECT oid::regclass::text,
  CASE WHEN names IS NULL THEN format('INSERT INTO %s DEFAULT VALUES', oid::regclass)
    ELSE format('INSERT INTO %s (%s) SELECT %s FROM generate_series(1, 3) AS n', oid::regclass, names, values) END
FROM lists l ORDER BY (SELECT max(d.depth) FROM depths d WHERE d.oid = l.oid), oid, is_least
