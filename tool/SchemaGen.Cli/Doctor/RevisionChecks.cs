using SchemaGen.Core.History;
using SchemaGen.Migrations;

namespace SchemaGen.Cli.Doctor;

/// <summary>Looks at the folder of the revisions.</summary>
/// <param name="workspace">The set-up.</param>
internal sealed class RevisionChecks(Workspace workspace)
{
    internal IEnumerable<DoctorCheck> All() => [DoctorCheck.Of("revisions", null, Revisions)];

    private IEnumerable<DoctorFinding> Revisions()
    {
        var folder = MigrationsFolder.Load(workspace.Migrations);
        if (folder.AllProblems.Any())
        {
            return folder.AllProblems.Select(p => new DoctorFinding("revisions", FindingState.Bad, p.ToString()));
        }

        var history = workspace.LoadHistory();
        workspace.Fold(history.Ordered);
        return
        [
            new("revisions", FindingState.Good, history.Ordered.Count == 0 ? "none yet" : $"{history.Ordered.Count}, the newest {string.Join(" and ", history.Heads.Select(h => $"{h.Revision} ({h.Name})"))}"),
            .. history.Heads.Count < 2 ? [] : Branches(history),
        ];
    }

    private static IEnumerable<DoctorFinding> Branches(RevisionHistory history)
    {
        var conflicts = HistoryConflicts.Find(history);
        return conflicts.Count == 0
            ? [new("revisions", FindingState.Note, $"there are {history.Heads.Count} heads") { Mend = "'schemagen merge' joins them, 'schemagen rebase' puts one behind the other" }]
            : conflicts.Select(c => new DoctorFinding("revisions", FindingState.Bad, c.Message) { Mend = "'schemagen rebase' puts one branch behind the other, and says what to do" });
    }
}
