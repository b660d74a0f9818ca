using SchemaGen.Core.Linting;

namespace SchemaGen.Tests.Linting;

/// <summary>Samples for all rules.</summary>
internal static class LintSamples
{
    private const string Cars = "CREATE TABLE cars (id bigint PRIMARY KEY, colour varchar(20), owner bigint, sold timestamptz); INSERT INTO cars VALUES (1, 'red', 1, now()); ";
    private const string Owners = "CREATE TABLE owners (id bigint PRIMARY KEY); INSERT INTO owners VALUES (1); ";
    private const string Parts = "CREATE TABLE logs (id int) PARTITION BY RANGE (id); CREATE TABLE logs_1 PARTITION OF logs FOR VALUES FROM (0) TO (9); ";
    private const string Part = "CREATE TABLE logs_2 (id int); INSERT INTO logs_2 VALUES (12); ";
    private const string Rest = "CREATE TABLE rest PARTITION OF logs DEFAULT; INSERT INTO logs VALUES (99); ";

    internal static IReadOnlyList<LintSample> All { get; } = [.. Locks, .. Changes, .. Transactions, .. Design, .. Words];

    private static IEnumerable<LintSample> Locks =>
    [
        new(LintIds.IndexNotConcurrent, Cars, "CREATE INDEX i ON cars (colour)", "CREATE INDEX CONCURRENTLY i ON cars (colour)"),
        new(LintIds.IndexNotConcurrent, Cars, "CREATE UNIQUE INDEX IF NOT EXISTS i ON public.\"cars\" USING btree (lower(colour)) WHERE colour <> ''", "CREATE TABLE new (a int); CREATE INDEX ON new (a)"),
        new(LintIds.IndexNotConcurrent, Cars, "DO $$ BEGIN IF NOT EXISTS (SELECT 1 FROM owners_of_nothing()) THEN CREATE INDEX i ON cars (colour); END IF; END $$", "DO $$ BEGIN PERFORM 1; END $$")
            { IsUntraceable = true },
        new(LintIds.IndexDropNotConcurrent, Cars + "CREATE INDEX i ON cars (colour);", "DROP INDEX i", "DROP INDEX CONCURRENTLY i"),
        new(LintIds.DetachNotConcurrent, Parts, "ALTER TABLE logs DETACH PARTITION logs_1", "ALTER TABLE logs DETACH PARTITION logs_1 CONCURRENTLY"),
        new(LintIds.ReindexNotConcurrent, Cars, "REINDEX TABLE cars", "REINDEX (CONCURRENTLY) TABLE cars"),
        new(LintIds.ForeignKeyValidated, Cars + Owners, "ALTER TABLE cars ADD CONSTRAINT f FOREIGN KEY (owner) REFERENCES owners (id)", "ALTER TABLE cars ADD CONSTRAINT f FOREIGN KEY (owner) REFERENCES owners (id) NOT VALID"),
        new(LintIds.ForeignKeyValidated, Cars + Owners, "ALTER TABLE cars ADD COLUMN seller bigint DEFAULT 1 REFERENCES owners", "ALTER TABLE cars ADD COLUMN seller bigint REFERENCES owners"),
        new(LintIds.CheckValidated, Cars, "ALTER TABLE IF EXISTS ONLY cars ADD CHECK (colour <> '')", "ALTER TABLE cars ADD CONSTRAINT c CHECK (colour <> '') NOT VALID; ALTER TABLE cars VALIDATE CONSTRAINT c"),
        new(LintIds.CheckValidated, Cars, "ALTER TABLE cars ADD COLUMN doors int CHECK (doors > 0)", "ALTER TABLE cars ADD COLUMN doors int DEFAULT 4"),
        new(LintIds.ValidatedInTransaction, Cars, "ALTER TABLE cars ADD CONSTRAINT c CHECK (colour <> '') NOT VALID; ALTER TABLE cars VALIDATE CONSTRAINT c", "ALTER TABLE cars ADD CONSTRAINT c CHECK (colour <> '') NOT VALID")
            { InTransaction = true },
        new(LintIds.KeyBuildsIndex, Cars, "ALTER TABLE cars ADD CONSTRAINT u UNIQUE (colour)", "CREATE UNIQUE INDEX CONCURRENTLY u ON cars (colour); ALTER TABLE cars ADD CONSTRAINT u UNIQUE USING INDEX u"),
        new(LintIds.KeyBuildsIndex, "CREATE TABLE t (a int NOT NULL);", "ALTER TABLE t ADD PRIMARY KEY (a)", "CREATE UNIQUE INDEX CONCURRENTLY u ON t (a); ALTER TABLE t ADD PRIMARY KEY USING INDEX u"),
        new(LintIds.ExclusionAdded, Cars, "ALTER TABLE cars ADD EXCLUDE (owner WITH =)", "CREATE TABLE new (a int); ALTER TABLE new ADD EXCLUDE (a WITH =)"),
        new(LintIds.NotNullScans, Cars, "ALTER TABLE cars ALTER COLUMN colour SET NOT NULL",
            "ALTER TABLE cars ADD CONSTRAINT c CHECK ((colour IS NOT NULL)) NOT VALID; ALTER TABLE cars VALIDATE CONSTRAINT c; ALTER TABLE cars ALTER colour SET NOT NULL; ALTER TABLE cars DROP CONSTRAINT c"),
        new(LintIds.NotNullScans, Cars + "ALTER TABLE cars ADD CONSTRAINT c CHECK (colour IS NOT NULL) NOT VALID;", "ALTER TABLE cars ALTER colour SET NOT NULL", "ALTER TABLE cars ALTER id SET NOT NULL"),
        new(LintIds.RequiredColumn, Cars, "ALTER TABLE cars ADD COLUMN doors int NOT NULL", "ALTER TABLE cars ADD COLUMN doors int NOT NULL DEFAULT 4") { IsRefused = true },
        new(LintIds.RequiredColumn, Cars, "ALTER TABLE cars ADD doors int DEFAULT NULL NOT NULL", "ALTER TABLE cars ADD doors int DEFAULT NULL") { IsRefused = true },
        new(LintIds.VolatileDefault, Cars, "ALTER TABLE cars ADD COLUMN token uuid DEFAULT gen_random_uuid()", "ALTER TABLE cars ADD COLUMN token uuid; ALTER TABLE cars ALTER token SET DEFAULT gen_random_uuid()"),
        new(LintIds.VolatileDefault, Cars, "ALTER TABLE cars ADD made timestamptz NOT NULL DEFAULT clock_timestamp()", "ALTER TABLE cars ADD made timestamptz NOT NULL DEFAULT now()"),
        new(LintIds.VolatileDefault, Cars + "CREATE FUNCTION next() RETURNS int LANGUAGE plpgsql AS 'BEGIN RETURN 1; END';", "ALTER TABLE cars ADD n int DEFAULT next()", "ALTER TABLE cars ADD n int DEFAULT abs(-1)"),
        new(LintIds.ComputedColumn, Cars, "ALTER TABLE cars ADD COLUMN n bigserial", "ALTER TABLE cars ADD COLUMN n bigint"),
        new(LintIds.ComputedColumn, Cars, "ALTER TABLE cars ADD n bigint GENERATED BY DEFAULT AS IDENTITY", "CREATE TABLE new (n bigint GENERATED ALWAYS AS IDENTITY)"),
        new(LintIds.ComputedColumn, Cars, "ALTER TABLE cars ADD n bigint GENERATED ALWAYS AS (id + 1) STORED", "ALTER TABLE cars ADD n bigint DEFAULT 1"),
        new(LintIds.TypeChanged, Cars, "ALTER TABLE cars ALTER COLUMN owner TYPE numeric", "ALTER TABLE cars ALTER COLUMN colour TYPE varchar(40)"),
        new(LintIds.TypeChanged, Cars, "ALTER TABLE cars ALTER colour SET DATA TYPE text USING lower(colour)", "ALTER TABLE cars ALTER colour SET DATA TYPE text"),
        new(LintIds.TypeChanged, Cars + "ALTER TABLE cars RENAME owner TO holder;", "ALTER TABLE cars ALTER holder TYPE int", "ALTER TABLE cars RENAME colour TO tint; ALTER TABLE cars ALTER tint TYPE text"),
        new(LintIds.TypeChanged, "CREATE DOMAIN tint AS varchar(9); CREATE TABLE t (a public.tint);", "ALTER TABLE t ALTER a TYPE int USING length(a)", "ALTER TABLE t ALTER a TYPE tint"),
        new(LintIds.TableRebuilt, Cars + "CREATE INDEX i ON cars (colour);", "CLUSTER cars USING i", "ANALYZE cars"),
        new(LintIds.TableRebuilt, Cars, "VACUUM (FULL) cars", "VACUUM (ANALYZE) cars") { IsUntraceable = true },
        new(LintIds.StorageChanged, Cars, "ALTER TABLE cars SET UNLOGGED", "ALTER TABLE cars SET (fillfactor = 90)"),
        new(LintIds.DomainCheckAdded, "CREATE DOMAIN tint AS text; CREATE TABLE t (a tint);", "ALTER DOMAIN tint ADD CHECK (VALUE <> '')", "ALTER DOMAIN tint ADD CHECK (VALUE <> '') NOT VALID"),
        new(LintIds.DomainCheckAdded, "CREATE DOMAIN tint AS text; CREATE TABLE t (a tint);", "ALTER DOMAIN tint SET NOT NULL", "CREATE DOMAIN other AS text; ALTER DOMAIN other SET NOT NULL"),
        new(LintIds.RefreshNotConcurrent, Cars + "CREATE MATERIALIZED VIEW m AS SELECT id FROM cars; CREATE UNIQUE INDEX ON m (id);", "REFRESH MATERIALIZED VIEW m", "REFRESH MATERIALIZED VIEW CONCURRENTLY m"),
        new(LintIds.KeyOfNullableIndex, "CREATE TABLE t (a int); CREATE UNIQUE INDEX u ON t (a);", "ALTER TABLE t ADD CONSTRAINT k PRIMARY KEY USING INDEX u",
            "ALTER TABLE t ADD CONSTRAINT c CHECK (a IS NOT NULL) NOT VALID; ALTER TABLE t VALIDATE CONSTRAINT c; ALTER TABLE t ALTER a SET NOT NULL; ALTER TABLE t ADD CONSTRAINT k PRIMARY KEY USING INDEX u"),
        new(LintIds.PartitionScans, Parts + Part, "ALTER TABLE logs ATTACH PARTITION logs_2 FOR VALUES FROM (10) TO (19)",
            "ALTER TABLE logs_2 ADD CONSTRAINT c CHECK (id IS NOT NULL AND id >= 10 AND id < 19) NOT VALID; ALTER TABLE logs_2 VALIDATE CONSTRAINT c; "
            + "ALTER TABLE logs ATTACH PARTITION logs_2 FOR VALUES FROM (10) TO (19)"),
        new(LintIds.PartitionScans, Parts + Rest, "CREATE TABLE logs_2 PARTITION OF logs FOR VALUES FROM (10) TO (19)",
            "ALTER TABLE rest ADD CONSTRAINT c CHECK (NOT (id IS NOT NULL AND id >= 10 AND id < 19)) NOT VALID; ALTER TABLE rest VALIDATE CONSTRAINT c; "
            + "CREATE TABLE new PARTITION OF logs FOR VALUES FROM (10) TO (19)"),
        new(LintIds.PartitionScans, Parts + Rest + "ALTER TABLE rest RENAME TO others;", "CREATE TABLE logs_2 PARTITION OF logs FOR VALUES FROM (10) TO (19)",
            "DROP TABLE others; CREATE TABLE new PARTITION OF logs FOR VALUES FROM (10) TO (19)"),
    ];

    private static IEnumerable<LintSample> Changes =>
    [
        new(LintIds.TableDropped, Cars + Owners, "DROP TABLE IF EXISTS cars, owners CASCADE", "CREATE TEMP TABLE copied (a int); DROP TABLE copied"),
        new(LintIds.ColumnDropped, Cars, "ALTER TABLE cars DROP colour", "ALTER TABLE cars DROP CONSTRAINT cars_pkey"),
        new(LintIds.DatabaseDropped, "", "DROP DATABASE shop", "DROP SCHEMA IF EXISTS shop") { IsUntraceable = true },
        new(LintIds.DatabaseDropped, "CREATE SCHEMA shop;", "DROP SCHEMA shop CASCADE", "DROP SCHEMA shop"),
        new(LintIds.Truncated, Cars, "TRUNCATE TABLE ONLY cars", "DELETE FROM cars WHERE id = 1"),
        new(LintIds.TruncatedCascade, Cars, "TRUNCATE cars RESTART IDENTITY CASCADE", "TRUNCATE cars"),
        new(LintIds.AllRowsWritten, Cars, "UPDATE cars SET colour = 'red'", "UPDATE cars SET colour = 'red' WHERE id BETWEEN 1 AND 1000"),
        new(LintIds.AllRowsWritten, Cars, "DELETE FROM cars", "DELETE FROM cars WHERE colour IS NULL"),
        new(LintIds.ColumnRenamed, Cars, "ALTER TABLE cars RENAME COLUMN colour TO tint", "ALTER TABLE cars RENAME CONSTRAINT cars_pkey TO key"),
        new(LintIds.TableRenamed, Cars, "ALTER TABLE cars RENAME TO vehicles", "CREATE TABLE new (a int); ALTER TABLE new RENAME TO newer"),
        new(LintIds.NotNullDropped, Cars, "ALTER TABLE cars ALTER id DROP NOT NULL", "ALTER TABLE cars ALTER colour DROP DEFAULT") { IsRefused = true },
        new(LintIds.EnumValueWithoutPlace, "CREATE TYPE mood AS ENUM ('bad');", "ALTER TYPE mood ADD VALUE 'good'", "ALTER TYPE mood ADD VALUE 'good' AFTER 'bad'"),
        new(LintIds.EnumValueUsed, "CREATE TYPE mood AS ENUM ('bad'); CREATE TABLE t (m mood);", "ALTER TYPE mood ADD VALUE 'good' AFTER 'bad'; UPDATE t SET m = 'good' WHERE m IS NULL", "ALTER TYPE mood ADD VALUE 'good' AFTER 'bad'; ALTER TYPE mood ADD VALUE 'better' AFTER 'good'")
            { InTransaction = true, IsUntraceable = true },
        new(LintIds.ConstraintDropped, Cars, "ALTER TABLE cars DROP CONSTRAINT cars_pkey", "ALTER TABLE cars ALTER colour DROP DEFAULT"),
        new(LintIds.AccessChanged, Cars, "GRANT SELECT ON cars TO PUBLIC", "ALTER TABLE cars ENABLE TRIGGER USER"),
        new(LintIds.AccessChanged, Cars, "ALTER TABLE cars ENABLE ROW LEVEL SECURITY", "COMMENT ON TABLE cars IS 'grant'"),
        new(LintIds.ExtensionUpdated, "CREATE EXTENSION citext;", "ALTER EXTENSION citext UPDATE", "COMMENT ON EXTENSION citext IS 'update'"),
        new(LintIds.AssignedTwice, Cars, "UPDATE cars SET colour = 'a', owner = 1, colour = 'b' WHERE id = 1", "UPDATE cars SET colour = 'a', owner = 2 WHERE id = 1") { IsRefused = true },
    ];

    private static IEnumerable<LintSample> Transactions =>
    [
        new(LintIds.OutsideInTransaction, Cars, "CREATE INDEX CONCURRENTLY i ON cars (colour)", "CREATE INDEX ON cars (colour)") { InTransaction = true, IsRefused = true },
        new(LintIds.OutsideInTransaction, Cars, "BEGIN; DROP INDEX CONCURRENTLY cars_pkey; COMMIT", "BEGIN; SELECT 1; COMMIT; DROP INDEX CONCURRENTLY i") { IsUntraceable = true },
        new(LintIds.TransactionNested, "", "BEGIN; BEGIN; COMMIT", "BEGIN; COMMIT; START TRANSACTION; COMMIT") { IsUntraceable = true },
        new(LintIds.TransactionNested, "", "SELECT 1; COMMIT", "BEGIN; SAVEPOINT a; ROLLBACK TO a; COMMIT") { IsUntraceable = true },
        new(LintIds.TransactionNested, "", "BEGIN; COMMIT", "SELECT 1") { InTransaction = true, IsUntraceable = true },
        new(LintIds.TransactionOpen, "", "BEGIN; SELECT 1", "BEGIN; SELECT 1; END") { IsUntraceable = true },
        new(LintIds.NoLockTimeout, Cars, "ALTER TABLE cars ADD a int", "SET lock_timeout = '5s'; ALTER TABLE cars ADD a int"),
        new(LintIds.NoLockTimeout, Cars, "DROP TABLE cars", "CREATE TABLE new (a int); ALTER TABLE new ADD b int"),
        new(LintIds.NoLockTimeout, Cars, "TRUNCATE cars", "SELECT set_config('lock_timeout', '5s', false); TRUNCATE cars"),
        new(LintIds.NoStatementTimeout, Cars, "ALTER TABLE cars ADD a int", "SET LOCAL statement_timeout TO '1min'; ALTER TABLE cars ADD a int"),
        new(LintIds.NotRepeatable, Cars, "ALTER TABLE cars ADD a int; ALTER TABLE cars ADD b int", "ALTER TABLE cars ADD IF NOT EXISTS a int; DROP TABLE IF EXISTS b") { IsUntraceable = true },
        new(LintIds.NotRepeatable, Cars, "CREATE INDEX CONCURRENTLY i ON cars (id); SELECT 1", "BEGIN; ALTER TABLE cars ADD a int; DROP TABLE cars; COMMIT") { IsUntraceable = true },
        new(LintIds.AlteredTwice, Cars, "ALTER TABLE cars ADD a int; ALTER TABLE cars ADD b int", "ALTER TABLE cars ADD a int, ADD b int") { InTransaction = true },
    ];

    private static IEnumerable<LintSample> Design =>
    [
        new(LintIds.ForeignKeyWithoutIndex, Owners, "CREATE TABLE t (id bigint PRIMARY KEY, owner bigint REFERENCES owners)", "CREATE TABLE t (id bigint PRIMARY KEY, owner bigint REFERENCES owners); CREATE INDEX ON t (id); CREATE INDEX i ON t (owner, id)"),
        new(LintIds.ForeignKeyWithoutIndex, Owners, "CREATE TABLE t (owner bigint); CREATE INDEX i ON t (owner) WHERE owner > 1; ALTER TABLE t ADD FOREIGN KEY (owner) REFERENCES owners", "CREATE TABLE t (owner bigint PRIMARY KEY REFERENCES owners)"),
        new(LintIds.IndexRepeated, Cars, "CREATE INDEX a ON cars (colour); CREATE INDEX b ON cars (colour, owner)", "CREATE INDEX a ON cars (colour DESC); CREATE INDEX b ON cars (colour, owner); CREATE UNIQUE INDEX c ON cars (owner)"),
        new(LintIds.IndexRepeated, Cars, "CREATE INDEX a ON cars (id)", "CREATE INDEX a ON cars (id) WHERE colour = 'red'"),
        new(LintIds.TableWithoutKey, "", "CREATE TABLE t (a int)", "CREATE TABLE t (a int); ALTER TABLE t ADD PRIMARY KEY (a)"),
        new(LintIds.TableWithoutKey, Parts, "CREATE UNLOGGED TABLE t (LIKE logs)", "CREATE TABLE t PARTITION OF logs FOR VALUES FROM (20) TO (30)"),
        new(LintIds.SmallKey, "", "CREATE TABLE t (id int PRIMARY KEY)", "CREATE TABLE t (id bigint PRIMARY KEY, n int)"),
        new(LintIds.SmallKey, "", "CREATE TABLE t (id smallint, CONSTRAINT k PRIMARY KEY (id))", "CREATE TABLE t (id uuid, PRIMARY KEY (id))"),
        new(LintIds.IntegerColumn, "", "CREATE TABLE t (a int4)", "CREATE TABLE t (a int8)"),
        new(LintIds.SmallintColumn, Cars, "ALTER TABLE cars ADD a int2", "ALTER TABLE cars ADD a bigint"),
        new(LintIds.SerialColumn, "", "CREATE TABLE t (a bigserial)", "CREATE TABLE t (a bigint GENERATED ALWAYS AS IDENTITY)"),
        new(LintIds.TimestampWithoutZone, "", "CREATE TABLE t (a timestamp(3) without time zone)", "CREATE TABLE t (a timestamp with time zone)"),
        new(LintIds.CharColumn, "", "CREATE TABLE t (a char(3))", "CREATE TABLE t (a \"char\")"),
        new(LintIds.VarcharColumn, "", "CREATE TABLE t (a character varying (3) NOT NULL)", "CREATE TABLE t (a varchar, b text)"),
        new(LintIds.MoneyColumn, "", "CREATE TABLE t (a money)", "CREATE TABLE t (a numeric(12,2))"),
        new(LintIds.JsonColumn, "", "CREATE TABLE t (a json DEFAULT '{}')", "CREATE TABLE t (a jsonb DEFAULT '{}')"),
        new(LintIds.NameWithoutSchema, "", "CREATE TABLE t (a int)", "CREATE TABLE public.t (a int)"),
        new(LintIds.DomainWithCheck, "", "CREATE DOMAIN d AS text CHECK (VALUE <> '')", "CREATE DOMAIN d AS text DEFAULT ''"),
        new(LintIds.EnumMade, "", "CREATE TYPE mood AS ENUM ('good')", "CREATE TYPE pair AS (a int)"),
        new(LintIds.NameTooLong, "", $"CREATE TABLE {new string('a', 64)} (a int)", $"CREATE TABLE {new string('a', 63)} (a int)"),
        new(LintIds.NameTooLong, "", $"CREATE TABLE \"{new string('ü', 32)}\" (a int)", $"CREATE TABLE \"{new string('ü', 31)}\" (a int)"),
    ];

    // What is no statement of its own, or not for the server.
    private static IEnumerable<LintSample> Words =>
    [
        new(LintIds.UnreadableFile, "", "SELECT 'open", "SELECT 'closed'") { IsUntraceable = true },
        new(LintIds.DeletesData, "", "-- HAZARD deletes data: all values of cars.colour\nSELECT 1", "-- deletes data: of cars\nSELECT 1"),
        new(LintIds.ChangesRows, "", "-- HAZARD changes rows: of cars\nSELECT 1", "-- HAZARD deletes data: x\nSELECT 1"),
        new(LintIds.RewritesTable, Cars, "-- HAZARD rewrites table: cars\nSELECT 1", "-- HAZARD rewrites table: cars\nALTER TABLE cars ADD n bigserial") { IsUntraceable = true },
        new(LintIds.BlocksWrites, "", "-- HAZARD blocks writes: cars\nSELECT 1", "SELECT 1") { IsUntraceable = true },
        new(LintIds.BlocksReads, "", "-- HAZARD blocks reads: cars\nSELECT 1", "SELECT 1") { IsUntraceable = true },
        new(LintIds.MayFail, "", "-- HAZARD may fail: cars\nSELECT 1", "SELECT 1"),
        new(LintIds.InventsValues, "", "-- HAZARD invents values: cars\nSELECT 1", "SELECT 1"),
        new(LintIds.DependsOnSession, "", "-- HAZARD depends on session: cars\nSELECT 1", "SELECT 1"),
        new(LintIds.BadAllowance, Cars, "-- schemagen: allow SG3310\nCREATE INDEX ON cars (id)", "-- schemagen: allow SG3310 because it is small\nCREATE INDEX ON cars (id)"),
        new(LintIds.BadAllowance, Cars, "-- schemagen: allow SG9999 because I say so\nSELECT 1", "SELECT '-- schemagen: allow'"),
        new(LintIds.UnusedAllowance, Cars, "SELECT 1;\n-- schemagen: allow SG3310 because it is small\nSELECT 1;\nCREATE INDEX ON cars (id)", "SELECT 1;\n-- schemagen: allow SG3310 because it is small\n-- another comment\nCREATE INDEX ON cars (id)")
            { IsUntraceable = true },
    ];
}
