using System.Globalization;
using SchemaGen.Cli.Scaffolding;
using SchemaGen.Core.History;
using SchemaGen.Migrations;

namespace SchemaGen.Cli.Exporting;

/// <summary>Writes the revisions of a folder as another runner wants them, all files or none.</summary>
internal sealed class RevisionExport(Workspace workspace, ExportFormat format)
{
    /// <summary>Writes them to a folder.</summary>
    /// <returns>The names of the files.</returns>
    public IReadOnlyList<string> Write(string folder)
    {
        var history = workspace.LoadHistory();
        RequireNumbers(history.Ordered);
        var files = MigrationsFolder.Load(workspace.Migrations).Revisions.ToDictionary(f => f.Manifest.Revision, StringComparer.Ordinal);
        var texts = format.Files([.. history.Ordered.SelectMany(r => RevisionParts.Of(files[r.Revision], format.RunsStatements))]).ToList();
        Place(folder, texts);
        return [.. texts.Select(t => t.Name)];
    }

    private void RequireNumbers(IEnumerable<RevisionManifest> revisions)
    {
        if (format.Digits is not { } digits)
        {
            return;
        }

        foreach (var revision in revisions)
        {
            if (revision.Revision.Length > digits || !revision.Revision.All(char.IsAsciiDigit))
            {
                throw new CommandException($"{format.Name} takes numbers of up to {digits} digits, and {revision.Revision} is none: give it another id in its .schema file and in the names of its files, or export for liquibase");
            }

            if (revision.Needs.FirstOrDefault(n => Number(n) >= Number(revision.Revision)) is { } later)
            {
                throw new CommandException($"{format.Name} runs files in the order of their numbers, and {revision.Revision} follows {later}: give it a higher id, or export for liquibase");
            }
        }
    }

    private static ulong Number(string revision) => ulong.TryParse(revision, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : ulong.MaxValue;

    // What a revision that is gone has left there would be run.
    private static void Place(string folder, IReadOnlyList<(string Name, string Text)> texts)
    {
        try
        {
            var names = texts.Select(t => t.Name).ToHashSet(StringComparer.Ordinal);
            if (Directory.Exists(folder) && Directory.EnumerateFileSystemEntries(folder).FirstOrDefault(p => !names.Contains(Path.GetFileName(p))) is { } other)
            {
                throw new CommandException($"{other} is none of the files that are exported, and a runner might run it: remove it, or name another folder with --output");
            }

            using FileBatch batch = new(texts.Select(t => (Path.Combine(folder, t.Name), t.Text)));
            batch.Commit();
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new CommandException($"the files cannot be written to {folder}, and none was: {e.Message}", e);
        }
    }
}
