using System.Text.Json;
using SchemaGen.Cli.Output;
using SchemaGen.Core.History;
using SchemaGen.Migrations;

namespace SchemaGen.Cli.Commands;

/// <summary>Prints revisions, as text or as JSON.</summary>
/// <param name="history">All revisions.</param>
/// <param name="database">What the database has of them; null where it was not asked.</param>
internal sealed class RevisionListing(RevisionHistory history, DatabaseState? database)
{
    /// <summary>Prints revisions of which no database is asked.</summary>
    internal static void Print(Workspace workspace, IEnumerable<RevisionManifest> revisions, RevisionHistory history, OutputFormat format) =>
        new RevisionListing(history, null).Print(workspace, revisions, format);

    /// <summary>Prints revisions.</summary>
    internal void Print(Workspace workspace, IEnumerable<RevisionManifest> revisions, OutputFormat format)
    {
        if (format == OutputFormat.Json)
        {
            workspace.Terminal.Script(JsonOutput.Array(revisions, Write));
            return;
        }

        foreach (var revision in revisions)
        {
            workspace.Terminal.Write(Line(revision));
        }
    }

    /// <summary>A revision with what it follows and what is to be known of it.</summary>
    internal static string Line(RevisionManifest revision, RevisionHistory history) => new RevisionListing(history, null).Line(revision);

    /// <summary>A revision with what it follows and what is to be known of it.</summary>
    internal string Line(RevisionManifest revision)
    {
        var parents = revision.Parents.Count == 0 ? "<base>" : string.Join(", ", revision.Parents);
        var marks = Marks(revision).ToList();
        return $"{parents} -> {revision.Revision}{(marks.Count == 0 ? string.Empty : $" ({string.Join(", ", marks)})")}, {revision.Name}";
    }

    private IEnumerable<string> Marks(RevisionManifest revision)
    {
        var children = history.Children(revision.Revision).Count;
        return
        [
            .. revision.Labels,
            .. children == 0 ? ["head"] : (IEnumerable<string>)[],
            .. children > 1 ? ["branchpoint"] : (IEnumerable<string>)[],
            .. revision.Parents.Count > 1 ? ["mergepoint"] : (IEnumerable<string>)[],
            .. State(revision) is { } state ? [state] : (IEnumerable<string>)[],
        ];
    }

    private string? State(RevisionManifest revision) => database is null ? null
        : database.Entries.FirstOrDefault(e => e.Revision == revision.Revision) is not { } entry ? "pending"
        : entry.State != JournalState.Applied ? "interrupted"
        : database.Heads.Contains(revision.Revision) ? "current" : "applied";

    private void Write(Utf8JsonWriter json, RevisionManifest revision)
    {
        json.WriteString("revision", revision.Revision);
        json.WriteString("name", revision.Name);
        json.WriteStrings("parents", revision.Parents);
        json.WriteStrings("labels", revision.Labels);
        json.WriteStrings("dependsOn", revision.DependsOn);
        json.WriteBoolean("isHead", history.Children(revision.Revision).Count == 0);
        if (database is not null)
        {
            json.WriteString("state", State(revision));
        }
    }
}
