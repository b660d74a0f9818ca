using SchemaGen.Core.Schemas;
using SchemaGen.Postgres.Journals;

namespace SchemaGen.Cli.Adopting;

/// <summary>Says what another migration tool has applied to a database, by its journal.</summary>
/// <param name="workspace">Where to say it.</param>
/// <param name="database">What the database holds.</param>
internal sealed class OtherHistory(Workspace workspace, Schema database)
{
    private readonly IReadOnlyDictionary<ObjectId, KnownJournal> journals = KnownJournals.In(database);

    /// <summary>Throws where a tool is none that is known.</summary>
    internal static void Require(string tool)
    {
        if (!KnownJournals.Tools.Contains(tool))
        {
            throw new CommandException($"--from '{tool}' is no migration tool that is known: it can be {string.Join(", ", KnownJournals.Tools)}");
        }
    }

    /// <summary>Reads the journal of a tool.</summary>
    /// <exception cref="CommandException">There is none.</exception>
    internal async Task SayAsync(string tool, string connection, CancellationToken cancellation)
    {
        var found = journals.Where(j => j.Value.Tool == tool && j.Value.Query is not null).OrderBy(j => j.Key.Path, StringComparer.Ordinal).ToList();
        if (found.Count == 0)
        {
            throw new CommandException(NotFound(KnownJournals.All.First(j => j.Tool == tool)));
        }

        List<string> applied = [];
        List<string> failed = [];
        foreach (var (table, journal) in found)
        {
            var rows = await JournalReader.ReadAsync(connection, (journal, table), database, cancellation);
            applied.AddRange(rows.Where(r => !r.HasFailed).Select(r => r.Migration));
            failed.AddRange(rows.Where(r => r.HasFailed).Select(r => r.Migration));
        }

        Say(found[0].Value.Title, string.Join(", ", found.Select(f => f.Key.Display)), applied, [.. failed.Except(applied).Distinct()]);
    }

    private void Say(string title, string tables, List<string> applied, List<string> failed)
    {
        workspace.Terminal.Say(applied.Count == 0
            ? $"{title} has applied nothing by its journal ({tables}), which is left alone"
            : $"{title} has noted {applied.Count} applied migration{(applied.Count == 1 ? string.Empty : "s")}, the last of them {applied[^1]}; its journal ({tables}) and its files are left alone");
        applied.ForEach(a => workspace.Terminal.Explain($"applied by {title}: {a}"));
        foreach (var migration in failed)
        {
            workspace.Terminal.Warn($"{title} has noted that {migration} failed or did not come to its end: what it left half done is adopted as it is, so look at it first");
        }
    }

    private string NotFound(KnownJournal wanted)
    {
        var others = journals.Select(j => $"{j.Key.Display} of {j.Value.Title} (--from {j.Value.Tool})").ToList();
        return $"the database has no journal of {wanted.Title}: no table has just the columns {string.Join(", ", wanted.Columns)}, as {wanted.Table} has them"
            + (others.Count == 0 ? string.Empty : $"; there is {string.Join(", ", others)}");
    }
}
