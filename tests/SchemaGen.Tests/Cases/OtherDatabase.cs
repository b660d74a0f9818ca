using SchemaGen.Postgres.Scratch;
using SchemaGen.Tests.Support;

namespace SchemaGen.Tests.Cases;

/// <summary>Makes of the database of a case one that its revisions have never seen: of another owner, with privileges of its own and another search_path.</summary>
internal sealed class OtherDatabase
{
    private readonly ScratchDatabase database;
    private readonly string held;

    private OtherDatabase(ScratchDatabase database, string held) => (this.database, this.held) = (database, held);

    /// <summary>Gives all that is there another owner, and privileges to a role.</summary>
    public static async Task<OtherDatabase> MakeAsync(ScratchDatabase database)
    {
        await database.ExecuteAsync(EmbeddedSql.Read("OtherOwner.sql"));
        return new(database, await HeldAsync(database));
    }

    /// <summary>What was there and has lost its owner or its privileges; then nobody has any of these privileges any more.</summary>
    /// <param name="made">The names of what is new, which has none.</param>
    public async Task<IEnumerable<string>> TakeAwayAsync(IReadOnlySet<string> made)
    {
        var before = held.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        var after = (await HeldAsync(database)).Split('\n', StringSplitOptions.RemoveEmptyEntries).ToDictionary(NameOf, l => l);
        await database.ExecuteAsync("DROP OWNED BY case_reader");
        return before.Where(l => !made.Contains(NameOf(l)) && after.TryGetValue(NameOf(l), out var now) && now != l).Select(l => $"{l} is now {after[NameOf(l)]}");
    }

    private static string NameOf(string line) => line[..line.LastIndexOf('|', line.LastIndexOf('|') - 1)];

    private static Task<string> HeldAsync(ScratchDatabase database) => QueryText.RunAsync(database, EmbeddedSql.Read("Held.sql"));
}
