using SchemaGen.Core.Diagnostics;
using SchemaGen.Core.History;
using SchemaGen.Core.Schemas;

namespace SchemaGen.Core.Agreement;

/// <summary>Whether the revisions of a folder make one history that can be compared with, and what is wrong with it.</summary>
/// <param name="History">The history; null where it cannot be compared with.</param>
/// <param name="Recorded">The schema that it makes.</param>
/// <param name="Findings">What is wrong: SG2005, which leaves the history as it is, to SG2009, and SG2012.</param>
public sealed record HistoryAgreement(RevisionHistory? History, Schema Recorded, IReadOnlyList<Diagnostic> Findings)
{
    /// <summary>Looks at the revisions of a folder.</summary>
    /// <param name="folder">The revisions.</param>
    /// <param name="read">Gives the text of a file, to find the line of what is wrong.</param>
    public static HistoryAgreement Of(RevisionFolder folder, Func<string, string> read)
    {
        List<Diagnostic> findings = [.. folder.AllProblems.Select(p => p.ToDiagnostic())];
        if (findings.Exists(f => f.Id != DiagnosticIds.RevisionEdited))
        {
            return Broken(findings);
        }

        try
        {
            var history = RevisionHistory.From(folder.Revisions.Select(r => r.Manifest));
            return history.Heads.Count > 1 ? Broken([.. findings, SeveralHeads(history, folder), .. Conflicts(history, folder, read)]) : Folded(history, folder, findings, read);
        }
        catch (HistoryException e)
        {
            return Broken([.. findings, .. e.Message.Split('\n').Select(line => new Diagnostic(DiagnosticIds.HistoryBroken, line, null))]);
        }
    }

    private static HistoryAgreement Folded(RevisionHistory history, RevisionFolder folder, List<Diagnostic> findings, Func<string, string> read)
    {
        try
        {
            return new(history, Wordings.Apply(HistoryFold.Fold(history.Ordered), folder.Wordings), findings);
        }
        catch (HistoryException e)
        {
            var lines = folder.Revisions.SelectMany(r => UnreadableFact.Find(r.ManifestPath, read(r.ManifestPath))).Select(p => p.ToDiagnostic()).ToList();
            return Broken([.. findings, .. lines.Count > 0 ? lines : [new(DiagnosticIds.RevisionUnreadable, e.Message, null)]]);
        }
    }

    private static HistoryAgreement Broken(IReadOnlyList<Diagnostic> findings) => new(null, Schema.Empty, findings);

    private static Diagnostic SeveralHeads(RevisionHistory history, RevisionFolder folder)
    {
        var names = history.Heads.Select(h => RevisionFileName.Stem(h.Revision, h.Name));
        return new(
            DiagnosticIds.SeveralHeads,
            $"there are {history.Heads.Count} heads ({string.Join(", ", names)}): 'schemagen merge' joins them, 'schemagen rebase' puts one behind the other",
            new(PathOf(history.Heads[history.Heads.Count - 1], folder), 1, 1));
    }

    private static IEnumerable<Diagnostic> Conflicts(RevisionHistory history, RevisionFolder folder, Func<string, string> read) =>
        from conflict in HistoryConflicts.Find(history)
        let path = PathOf(conflict.Other.Revision, folder)
        let line = Array.IndexOf(read(path).Replace("\r\n", "\n").Split('\n'), conflict.Other.Fact) + 1
        select new Diagnostic(DiagnosticIds.BranchesConflict, $"{conflict.Message}: one of the revisions has to be written anew on top of the other", new(path, Math.Max(1, line), 1));

    private static string PathOf(RevisionManifest revision, RevisionFolder folder) => folder.Revisions.First(r => r.Manifest.Revision == revision.Revision).ManifestPath;
}
