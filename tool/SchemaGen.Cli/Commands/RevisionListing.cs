using System.Text.Json;
using SchemaGen.Cli.Output;
using SchemaGen.Core.History;

namespace SchemaGen.Cli.Commands;

/// <summary>Prints revisions, as text or as JSON.</summary>
internal static class RevisionListing
{
    internal static void Print(Workspace workspace, IEnumerable<RevisionManifest> revisions, RevisionHistory history, OutputFormat format)
    {
        if (format == OutputFormat.Json)
        {
            workspace.Terminal.Script(JsonOutput.Array(revisions, (json, r) => Write(json, r, history)));
            return;
        }

        foreach (var revision in revisions)
        {
            workspace.Terminal.Write(Line(revision, history));
        }
    }

    internal static string Line(RevisionManifest revision, RevisionHistory history)
    {
        var parents = revision.Parents.Count == 0 ? "<base>" : string.Join(", ", revision.Parents);
        var marks = Marks(revision, history).ToList();
        return $"{parents} -> {revision.Revision}{(marks.Count == 0 ? string.Empty : $" ({string.Join(", ", marks)})")}, {revision.Name}";
    }

    private static IEnumerable<string> Marks(RevisionManifest revision, RevisionHistory history)
    {
        var children = history.Children(revision.Revision).Count;
        return
        [
            .. revision.Labels,
            .. children == 0 ? ["head"] : (IEnumerable<string>)[],
            .. children > 1 ? ["branchpoint"] : (IEnumerable<string>)[],
            .. revision.Parents.Count > 1 ? ["mergepoint"] : (IEnumerable<string>)[],
        ];
    }

    private static void Write(Utf8JsonWriter json, RevisionManifest revision, RevisionHistory history)
    {
        json.WriteString("revision", revision.Revision);
        json.WriteString("name", revision.Name);
        json.WriteStrings("parents", revision.Parents);
        json.WriteStrings("labels", revision.Labels);
        json.WriteStrings("dependsOn", revision.DependsOn);
        json.WriteBoolean("isHead", history.Children(revision.Revision).Count == 0);
    }
}
