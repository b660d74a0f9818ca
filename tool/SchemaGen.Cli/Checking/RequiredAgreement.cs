using SchemaGen.Cli.Fleets;
using SchemaGen.Core.Diffing;
using SchemaGen.Migrations;

namespace SchemaGen.Cli.Checking;

/// <summary>Refuses to go on from a database that is not as its revisions left it.</summary>
/// <param name="workspace">Where the files are.</param>
/// <param name="targets">The databases or schemas.</param>
internal sealed class RequiredAgreement(Workspace workspace, IReadOnlyList<FleetTarget> targets)
{
    private const int Shown = 10;

    private readonly FleetReading reading = new(workspace, targets);

    /// <summary>Fails where one of them differs from the history at its revision, or nobody can tell.</summary>
    /// <exception cref="CommandException">It does; the message names what differs, and the ways out.</exception>
    public async Task RequireAsync(FleetTarget target, CancellationToken cancellation)
    {
        var journal = await target.StateAsync(workspace, cancellation);
        if (journal.Entries.FirstOrDefault(e => e.Interruption is not null) is { } begun)
        {
            throw new CommandException(
                $"nothing is run, because revision {begun.Revision} ({begun.Name}) was interrupted and is done in part: "
                + $"'{begun.Command}' without --require-no-drift goes on with it");
        }

        var agreement = await reading.AgreementAsync(target, journal);
        var drift = await agreement.FindDriftAsync(journal, await reading.ReadAsync(target, cancellation), cancellation);
        var findings = drift.Difference.Findings.ToList();
        if (findings.Count > 0)
        {
            throw new CommandException(Message(journal, [.. findings.Select(ChangeText.Finding)]));
        }
    }

    private static string Message(DatabaseState journal, IReadOnlyList<string> findings)
    {
        var at = journal.Heads.Count == 1 ? $"migrations@{journal.Heads[0]}" : "migrations";
        return $"nothing is run, because the database is not as its revisions left it:\n  {string.Join("\n  ", findings.Take(Shown))}"
            + (findings.Count > Shown ? $"\n  and {findings.Count - Shown} more, which 'schemagen check' names" : string.Empty)
            + $"\n'schemagen diff --from database --to {at}' prints what undoes it, "
            + "'schemagen revision --adopt-drift' writes it as a revision, and without --require-no-drift nobody looks at it";
    }
}
