using SchemaGen.Core.Planning;

namespace SchemaGen.Core.Linting;

/// <summary>The rules about what is lost, about the application that runs now, and about transactions.</summary>
internal static class ChangeLintRules
{
    private const string Stop = "let the application stop using it, deploy, and drop it in a later revision";

    /// <summary>The rules.</summary>
    internal static IReadOnlyList<LintRule> All { get; } =
    [
        new(LintIds.TableDropped, "Table dropped", LintLevel.Warning, Stop)
        {
            Hazard = HazardKind.DeletesData,
            Peers = new() { Squawk = ["ban-drop-table"], PgSchemaDiff = ["DELETES_DATA"], Atlas = ["DS102"] },
        },
        new(LintIds.ColumnDropped, "Column dropped", LintLevel.Warning, Stop)
        {
            Hazard = HazardKind.DeletesData,
            Peers = new() { Squawk = ["ban-drop-column"], StrongMigrations = ["remove_column"], PgSchemaDiff = ["DELETES_DATA"], Atlas = ["DS103"] },
        },
        new(LintIds.DatabaseDropped, "Database, or schema with all that it holds, dropped", LintLevel.Error, "drop what is meant, one by one")
        {
            Hazard = HazardKind.DeletesData,
            Peers = new() { Squawk = ["ban-drop-database"], PgSchemaDiff = ["DELETES_DATA"], Atlas = ["DS101"] },
        },
        new(LintIds.Truncated, "Table emptied", LintLevel.Warning, "name the rows that go by DELETE ... WHERE, or keep a copy")
        {
            Hazard = HazardKind.DeletesData,
        },
        new(LintIds.TruncatedCascade, "Table emptied with those that refer to it", LintLevel.Error, "name the tables instead of CASCADE")
        {
            Hazard = HazardKind.DeletesData,
            Peers = new() { Squawk = ["ban-truncate-cascade"] },
        },
        new(LintIds.AllRowsWritten, "UPDATE or DELETE of all rows", LintLevel.Warning, "write in batches that commit one by one, in a file of its own")
        {
            Hazard = HazardKind.ChangesRows,
            Peers = new() { StrongMigrations = ["change_column_null"] },
        },
        new(LintIds.ColumnRenamed, "Column renamed", LintLevel.Warning, "add a column, write both, and drop the old one when nothing reads it")
        {
            Peers = new() { Squawk = ["renaming-column"], StrongMigrations = ["rename_column"], Atlas = ["BC102"] },
        },
        new(LintIds.TableRenamed, "Table renamed", LintLevel.Warning, "leave a view under the old name until no code uses it")
        {
            Peers = new() { Squawk = ["renaming-table"], StrongMigrations = ["rename_table"], Atlas = ["BC101"] },
        },
        new(LintIds.NotNullDropped, "NOT NULL dropped", LintLevel.Note, "see that the code that runs can read NULL")
        {
            Peers = new() { Squawk = ["ban-drop-not-null"] },
        },
        new(LintIds.EnumValueWithoutPlace, "Value of an enumerated type without BEFORE or AFTER", LintLevel.Note, "say BEFORE or AFTER, where the order matters")
        {
            Peers = new() { Squawk = ["require-enum-value-ordering"] },
        },
        new(LintIds.EnumValueUsed, "New value of an enumerated type used in the transaction that adds it", LintLevel.Error, "commit between the two: a file of its own"),
        new(LintIds.NameTooLong, "Name of more than 63 bytes", LintLevel.Warning, "shorten it: PostgreSQL cuts it without an error")
        {
            Peers = new() { Squawk = ["identifier-too-long"] },
        },
        new(LintIds.ConstraintDropped, "Constraint dropped", LintLevel.Off, "see that nothing relies on it")
        {
            Peers = new() { Atlas = ["CD101", "CD102", "CD103"] },
        },
        new(LintIds.AccessChanged, "Privileges, owners or row security changed", LintLevel.Off, "have somebody look who knows who may read what")
        {
            Peers = new() { PgSchemaDiff = ["AUTHZ_UPDATE"] },
        },
        new(LintIds.ExtensionUpdated, "Extension updated", LintLevel.Note, "read what the new version changes")
        {
            Peers = new() { PgSchemaDiff = ["UPGRADING_EXTENSION_VERSION"] },
        },
        new(LintIds.AssignedTwice, "Column assigned twice by one UPDATE", LintLevel.Error, "keep one of the two: PostgreSQL refuses it")
        {
            Peers = new() { Squawk = ["ban-duplicate-column-assignments"] },
        },
        new(LintIds.TransactionNested, "BEGIN in a transaction, or COMMIT without one", LintLevel.Error, "remove it, or run the file outside of a transaction")
        {
            Peers = new() { Squawk = ["transaction-nesting"] },
        },
        new(LintIds.TransactionOpen, "Transaction left open", LintLevel.Error, "end the file with COMMIT")
        {
            Peers = new() { Squawk = ["ban-uncommitted-transaction"] },
        },
        new(LintIds.NoLockTimeout, "Nothing limits the waiting for a lock", LintLevel.Warning, "SET lock_timeout = '5s' at the head of the file: all others queue behind a statement that waits")
        {
            Peers = new() { Squawk = ["require-lock-timeout", "require-timeout-settings"], Eugene = ["E9"] },
        },
        new(LintIds.NoStatementTimeout, "Nothing limits the time of a statement", LintLevel.Off, "SET statement_timeout at the head of the file")
        {
            Peers = new() { Squawk = ["require-statement-timeout", "require-timeout-settings"] },
        },
        new(LintIds.NotRepeatable, "Statement that cannot run again where the file stops half way", LintLevel.Note, "run the file in a transaction, or write IF [NOT] EXISTS")
        {
            Peers = new() { Squawk = ["prefer-robust-stmts"] },
        },
        new(LintIds.AlteredTwice, "Table altered by several statements of one transaction", LintLevel.Off, "write one ALTER TABLE, so that the rows are read once")
        {
            Peers = new() { Eugene = ["W12"] },
        },
    ];
}
