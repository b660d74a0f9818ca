using Npgsql;

namespace SchemaGen.Migrations;

/// <summary>Asks a database which of several tables and sequences hold what can be lost.</summary>
internal static class StoredRows
{
    /// <summary>The relations that have a row, or a value that was drawn; one that cannot be looked at in a few seconds counts as one that has.</summary>
    /// <param name="options">The database.</param>
    /// <param name="relations">Their names as SQL; one that is not there has nothing.</param>
    /// <param name="cancellation">Stops the questions.</param>
    public static async Task<IReadOnlySet<string>> FindAsync(MigratorOptions options, IEnumerable<string> relations, CancellationToken cancellation)
    {
        await using var session = await MigrationSession.OpenAsync(options, cancellation);
        await session.ExecuteAsync(JournalSql.Briefly, cancellation);
        HashSet<string> found = [];
        foreach (var relation in relations.Distinct(StringComparer.Ordinal))
        {
            if (await HoldsAsync(session, relation, cancellation))
            {
                found.Add(relation);
            }
        }

        return found;
    }

    private static async Task<bool> HoldsAsync(MigrationSession session, string relation, CancellationToken cancellation)
    {
        try
        {
            return await session.QueryAsync(JournalSql.Relation(relation), r => (Kind: r.GetString(0), Name: r.GetString(1)), cancellation) is [var found]
                && QuestionOf(found.Kind, found.Name) is { } question
                && (await session.QueryAsync(question, r => r.GetBoolean(0), cancellation))[0];
        }
        catch (PostgresException)
        {
            return true;
        }
    }

    private static string? QuestionOf(string kind, string name) => kind switch
    {
        "r" or "p" => JournalSql.HasRows(name),
        "S" => JournalSql.IsDrawn(name),
        _ => null,
    };
}
