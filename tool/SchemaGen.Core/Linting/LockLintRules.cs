using SchemaGen.Core.Planning;

namespace SchemaGen.Core.Linting;

/// <summary>The rules about statements for which others wait.</summary>
internal static class LockLintRules
{
    private const string Exclusive = "ACQUIRES_ACCESS_EXCLUSIVE_LOCK";
    private const string MissingNotValid = "constraint-missing-not-valid";

    private const string Expand =
        "add a column that may be NULL, fill it in batches, let the application use it, and take the old one away later";

    /// <summary>The rules.</summary>
    internal static IReadOnlyList<LintRule> All { get; } =
    [
        new(LintIds.IndexNotConcurrent, "Index built without CONCURRENTLY", LintLevel.Warning, "write CREATE INDEX CONCURRENTLY, outside of a transaction")
        {
            Hazard = HazardKind.BlocksWrites,
            Peers = new()
            {
                Squawk = ["require-concurrent-index-creation"],
                StrongMigrations = ["add_index", "add_reference"],
                PgSchemaDiff = ["ACQUIRES_SHARE_LOCK"],
                Atlas = ["PG101"],
                Eugene = ["E6"],
            },
        },
        new(LintIds.IndexDropNotConcurrent, "Index dropped without CONCURRENTLY", LintLevel.Note, "write DROP INDEX CONCURRENTLY, outside of a transaction")
        {
            Peers = new()
            {
                Squawk = ["require-concurrent-index-deletion"],
                StrongMigrations = ["remove_index"],
                PgSchemaDiff = ["INDEX_DROPPED", Exclusive],
                Atlas = ["PG102"],
            },
        },
        new(LintIds.DetachNotConcurrent, "Partition detached without CONCURRENTLY", LintLevel.Note, "write DETACH PARTITION ... CONCURRENTLY, outside of a transaction")
        {
            Peers = new() { Squawk = ["require-concurrent-partition-detach"] },
        },
        new(LintIds.ReindexNotConcurrent, "REINDEX without CONCURRENTLY", LintLevel.Warning, "write REINDEX ... CONCURRENTLY, outside of a transaction")
        {
            Hazard = HazardKind.BlocksWrites,
            Peers = new() { Squawk = ["require-concurrent-reindex"], Eugene = ["E10"] },
        },
        new(LintIds.OutsideInTransaction, "Statement in a transaction that none can hold", LintLevel.Error, "put it into a file that runs outside of a transaction")
        {
            Peers = new() { Squawk = ["ban-concurrent-index-creation-in-transaction"], Atlas = ["PG103"] },
        },
        new(LintIds.ForeignKeyValidated, "Foreign key added without NOT VALID", LintLevel.Warning, "add it NOT VALID, and VALIDATE CONSTRAINT in a later transaction")
        {
            Hazard = HazardKind.BlocksWrites,
            Peers = new()
            {
                Squawk = ["adding-foreign-key-constraint", MissingNotValid],
                StrongMigrations = ["add_foreign_key", "add_reference"],
                PgSchemaDiff = ["ACQUIRES_SHARE_ROW_EXCLUSIVE_LOCK"],
                Atlas = ["PG306"],
                Eugene = ["E1"],
            },
        },
        new(LintIds.CheckValidated, "Check added without NOT VALID", LintLevel.Warning, "add it NOT VALID, and VALIDATE CONSTRAINT in a later transaction")
        {
            Hazard = HazardKind.BlocksReads,
            Peers = new()
            {
                Squawk = [MissingNotValid],
                StrongMigrations = ["add_check_constraint"],
                PgSchemaDiff = [Exclusive],
                Atlas = ["PG305"],
                Eugene = ["E1"],
            },
        },
        new(LintIds.ValidatedInTransaction, "Constraint validated in the transaction that added it", LintLevel.Warning, "commit before VALIDATE CONSTRAINT: a file of its own")
        {
            Hazard = HazardKind.BlocksReads,
            Peers = new()
            {
                Squawk = [MissingNotValid],
                StrongMigrations = ["validate_foreign_key", "validate_check_constraint"],
                Eugene = ["E4"],
            },
        },
        new(LintIds.KeyBuildsIndex, "Primary key or unique constraint that builds its index", LintLevel.Warning, "build a unique index CONCURRENTLY, then ADD CONSTRAINT ... USING INDEX")
        {
            Hazard = HazardKind.BlocksReads,
            Peers = new()
            {
                Squawk = ["disallowed-unique-constraint", "adding-serial-primary-key-field", MissingNotValid],
                PgSchemaDiff = [Exclusive],
                Atlas = ["PG104", "PG105", "MF101"],
                Eugene = ["E7"],
            },
        },
        new(LintIds.ExclusionAdded, "Exclusion constraint added", LintLevel.Warning, "there is no form that lets others go on: run it when nobody waits")
        {
            Hazard = HazardKind.BlocksReads,
            Peers = new() { Squawk = [MissingNotValid], StrongMigrations = ["add_exclusion_constraint"], Eugene = ["E8"] },
        },
        new(LintIds.NotNullScans, "SET NOT NULL that reads all rows", LintLevel.Warning, "add CHECK (column IS NOT NULL) NOT VALID, validate it in a later transaction, SET NOT NULL, and drop the check")
        {
            Hazard = HazardKind.BlocksReads,
            Peers = new()
            {
                Squawk = ["adding-not-nullable-field"],
                StrongMigrations = ["change_column_null", "change_column_with_not_null"],
                PgSchemaDiff = [Exclusive],
                Atlas = ["PG303", "MF104"],
                Eugene = ["E2"],
            },
        },
        new(LintIds.RequiredColumn, "New NOT NULL column without a default", LintLevel.Error, "give it a default, or add it without NOT NULL, fill it, and then SET NOT NULL")
        {
            Hazard = HazardKind.MayFail,
            Peers = new() { Squawk = ["adding-required-field"], Atlas = ["MF103"] },
        },
        new(LintIds.VolatileDefault, "New column with a default that is computed for each row", LintLevel.Warning, "add the column without it, SET DEFAULT, and fill the rows in batches")
        {
            Hazard = HazardKind.RewritesTable,
            Peers = new()
            {
                Squawk = ["adding-field-with-default"],
                StrongMigrations = ["add_column_default", "add_column_default_callable"],
                PgSchemaDiff = [Exclusive],
                Atlas = ["PG302"],
                Eugene = ["E10"],
            },
        },
        new(LintIds.ComputedColumn, "New column that is serial, identity or computed and stored", LintLevel.Warning, Expand)
        {
            Hazard = HazardKind.RewritesTable,
            Peers = new()
            {
                Squawk = ["adding-field-with-default", "adding-serial-primary-key-field"],
                StrongMigrations = ["add_column_generated_stored"],
                Atlas = ["PG309", "PG310"],
                Eugene = ["E11"],
            },
        },
        new(LintIds.TypeChanged, "Type of a column changed with a rewrite", LintLevel.Warning, Expand)
        {
            Hazard = HazardKind.RewritesTable,
            Peers = new()
            {
                Squawk = ["changing-column-type"],
                StrongMigrations = ["change_column"],
                PgSchemaDiff = [Exclusive],
                Atlas = ["PG301"],
                Eugene = ["E5", "E10"],
            },
        },
        new(LintIds.TableRebuilt, "VACUUM FULL or CLUSTER", LintLevel.Warning, "pg_repack does it while others go on, and VACUUM without FULL is mostly enough")
        {
            Hazard = HazardKind.RewritesTable,
            Peers = new() { Squawk = ["prefer-repack"], Eugene = ["E10"] },
        },
        new(LintIds.StorageChanged, "Table SET LOGGED, UNLOGGED, TABLESPACE or ACCESS METHOD", LintLevel.Warning, "make a new table, copy in batches, and rename")
        {
            Hazard = HazardKind.RewritesTable,
            Peers = new() { Atlas = ["PG307", "PG311"], Eugene = ["E10"] },
        },
        new(LintIds.DomainCheckAdded, "Check or NOT NULL of a domain in use", LintLevel.Warning, "add the check NOT VALID and validate it later, or write the check on the tables")
        {
            Hazard = HazardKind.BlocksWrites,
            Peers = new() { Squawk = ["ban-alter-domain-with-add-constraint"] },
        },
        new(LintIds.RefreshNotConcurrent, "REFRESH MATERIALIZED VIEW without CONCURRENTLY", LintLevel.Note, "give it a unique index, and REFRESH MATERIALIZED VIEW CONCURRENTLY")
        {
            Hazard = HazardKind.RewritesTable,
        },
        new(LintIds.KeyOfNullableIndex, "Primary key of an index whose columns may hold NULL", LintLevel.Warning, "make the columns NOT NULL through a valid check first")
        {
            Hazard = HazardKind.BlocksReads,
            Peers = new() { Atlas = ["PG304"], Eugene = ["W14"] },
        },
        new(LintIds.PartitionScans, "Partition added for which rows are read", LintLevel.Warning, "add a check of the same bounds NOT VALID, and validate it in an earlier transaction")
        {
            Hazard = HazardKind.BlocksReads,
        },
    ];
}
