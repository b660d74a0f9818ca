using SchemaGen.Core.Schemas;
using SchemaGen.Core.Text;
using SchemaGen.Postgres.Catalog;

namespace SchemaGen.Postgres.Journals;

/// <summary>Reads the journals of other migration tools, and changes nothing in them.</summary>
public static class JournalReader
{
    /// <summary>The rows of a journal, oldest first.</summary>
    /// <param name="connectionString">The database, in Npgsql's keywords.</param>
    /// <param name="journal">The journal, which says what was applied, and its table.</param>
    /// <param name="schema">What the database holds.</param>
    /// <param name="cancellation">Stops the reading.</param>
    /// <exception cref="CatalogException">It cannot be read.</exception>
    public static Task<IReadOnlyList<JournalRow>> ReadAsync(
        string connectionString, (KnownJournal Journal, ObjectId Table) journal, Schema schema, CancellationToken cancellation = default) => CatalogSession.ReadAsync(
        connectionString,
        new(Query(journal.Journal, journal.Table, schema)),
        row => new JournalRow(row.GetString(row.GetOrdinal("migration")), row.GetBoolean(row.GetOrdinal("has_failed"))),
        cancellation);

    private static string Query(KnownJournal journal, ObjectId table, Schema schema) => journal.Columns.Aggregate(
        EmbeddedFile.Read($"journals/{journal.Query}.sql").Replace("{table}", table.Path, StringComparison.Ordinal),
        (sql, column) => sql.Replace($"{{{column}}}", SqlIdentifier.Quote(KnownJournal.NameOf(column, schema.ColumnsOf(table))), StringComparison.Ordinal));
}
