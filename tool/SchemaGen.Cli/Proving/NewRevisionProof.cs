using System.Globalization;
using SchemaGen.Cli.Comparing;
using SchemaGen.Cli.Revisions;
using SchemaGen.Core.History;
using SchemaGen.Core.Models;
using SchemaGen.Core.Schemas;
using SchemaGen.Core.Schemas.Objects;
using SchemaGen.Postgres.Scratch;
using SchemaGen.Rendering;

namespace SchemaGen.Cli.Proving;

/// <summary>Proves a revision before it is written.</summary>
/// <param name="workspace">Where the server is found.</param>
/// <param name="model">The models, which say what is left alone.</param>
/// <param name="connection">The database, whose server it is only where the settings say so.</param>
internal sealed class NewRevisionProof(Workspace workspace, Model model, string? connection)
{
    /// <summary>What a manifest says where nobody could replay its revision.</summary>
    internal const string NoServer = "there was no server that could replay it";

    private readonly ManagedObjects managed = workspace.ManagedBy(model);

    /// <summary>Proves a revision, on the part of the history that it speaks of.</summary>
    /// <param name="recorded">What the history made.</param>
    /// <param name="request">What the revision is called.</param>
    /// <param name="parts">What it does.</param>
    /// <param name="cancellation">Stops the server.</param>
    /// <returns>The request, with the reason where the proof could not be had.</returns>
    /// <exception cref="CommandException">The revision does not do what it says.</exception>
    public async Task<RevisionRequest> ProveAsync(Schema recorded, RevisionRequest request, IReadOnlyList<RevisionPart> parts, CancellationToken cancellation)
    {
        var proof = await TryAsync(recorded, parts, cancellation);
        if (proof.Refutation is { } refutation)
        {
            throw new CommandException($"no revision is written: {refutation}\nmend what the models or a template of yours say there, or report it where it is neither; --no-proof writes the revision all the same");
        }

        if (proof.Obstacle is { } obstacle)
        {
            workspace.Terminal.Warn($"the revision is not proved, which its manifest says: {obstacle.Split('\n')[0]}");
            workspace.Terminal.Explain(obstacle);
            return request with { Unproved = NoServer };
        }

        workspace.Terminal.Explain("proved: up, down and up again on a scratch database");
        proof.Empty.ToList().ForEach(t => workspace.Terminal.Explain($"proved without rows in {t}: none that it takes could be made up"));
        return request;
    }

    /// <summary>Replays a revision, on the part of the history that it speaks of.</summary>
    /// <remarks>Rows may make fail what a hazard says they can; without them it has to run. What is missing in a part of the history is in the whole.</remarks>
    internal async Task<Proof> TryAsync(Schema recorded, IReadOnlyList<RevisionPart> parts, CancellationToken cancellation)
    {
        var part = ProofBase.Of(recorded, parts);
        var withRows = await ReplayAsync((part, true), parts, cancellation);
        var proof = withRows.IsHeld ? withRows : await ReplayAsync((part, false), parts, cancellation);
        return proof.IsHeld && withRows is { Refutation: { } ofRows, IsAnnounced: false } ? new($"with rows in its tables: {ofRows}", null)
            : proof.IsHeld || part.Count == recorded.Count ? proof
            : await ReplayAsync((recorded, false), parts, cancellation);
    }

    private Task<Proof> ReplayAsync((Schema Schema, bool HasRows) before, IReadOnlyList<RevisionPart> parts, CancellationToken cancellation)
    {
        List<ProvedStep> steps = [];
        var after = before.Schema;
        foreach (var part in parts)
        {
            after = SchemaFacts.Apply(after, part.Facts);
            var name = parts.Count == 1 ? "the revision" : string.Create(CultureInfo.InvariantCulture, $"part {steps.Count + 1} of the revision");
            steps.Add(new(name, Run(part.Up), Run(part.Down), after) { ChangesRows = part.Up.Any(s => s.Step.Change.Backfill is not null || s.Step.Hazards.Any(h => h.TakesValues)) });
        }

        ProofStart start = new(before.Schema, (database, token) => StepRunner.MakeAsync(workspace, database, WithOthers(before.Schema, steps), token)) { HasRows = before.HasRows };
        return new RevisionProof(workspace, managed, connection).ProveAsync(start, steps, cancellation);
    }

    // What is ours may refer to what is not, which stands there already; so does the schema of the journal.
    private Schema WithOthers(Schema before, IEnumerable<ProvedStep> steps)
    {
        Schema all = new(OutsideTables.OfJournal(managed).Concat(model.LeftAlone).Where(o => !before.Contains(o.Id)).Concat(before));
        all = new(all.Concat(OutsideTables.Of(all, steps.Select(s => s.After).Prepend(before))));
        return all.Select(o => o.Owner is { } owner && !IsThere(owner, all) ? null : o);
    }

    // A trigger or a rule names its relation as a table, which may be a view.
    private static bool IsThere(ObjectId owner, Schema all) =>
        all.Contains(owner) || (owner.Kind == Table.ObjectKind && all.HolderOf(UniqueName.Relation(owner.Schema, owner.Name)) is not null);

    private Func<ScratchDatabase, CancellationToken, Task> Run(IReadOnlyList<RenderedStep> steps) =>
        (database, cancellation) => StepRunner.RunAsync(database, workspace.Settings.ToSearchPath(), steps, cancellation);
}
