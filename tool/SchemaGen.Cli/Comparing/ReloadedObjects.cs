using SchemaGen.Core.Diffing;
using SchemaGen.Core.Schemas;
using SchemaGen.Core.Schemas.Facts;
using SchemaGen.Postgres.Scratch;

namespace SchemaGen.Cli.Comparing;

/// <summary>Finds objects that differ only because one of the two was dumped and loaded again, after which Postgres prints some expressions in another form.</summary>
/// <param name="speller">Asks a server, where there is one, of the few that may be such.</param>
public sealed class ReloadedObjects(ModelSpeller speller)
{
    /// <summary>The second schema with each object that means the same as its counterpart spelled as that.</summary>
    /// <param name="before">What it is compared with.</param>
    /// <param name="after">The schema.</param>
    /// <param name="renames">What has another name in it.</param>
    /// <param name="cancellation">Stops the server.</param>
    public async Task<Schema> ReconcileAsync(Schema before, Schema after, IReadOnlyList<Rename> renames, CancellationToken cancellation)
    {
        var difference = Differ.Compare(before, after, renames);
        var suspects = difference.Changes.Where(c => c is { Rename: null, Before: { } old, After: { } made } && ReloadedExpressions.MayBeSame(old, made)).ToDictionary(c => c.Id);
        if (suspects.Count == 0)
        {
            return after;
        }

        try
        {
            var made = await speller.ReloadAsync([difference.Before, after], suspects.Keys, cancellation);
            return after.Select(o => suspects.TryGetValue(o.Id, out var change) && made[0].Find(o.Id)?.ToFacts() == made[1].Find(o.Id)?.ToFacts() ? SpellingTransfer.FromEquivalent(o, change.Before!) : o);
        }
        catch (Exception e) when (e is ScratchUnavailableException or ScratchSqlException or CommandException)
        {
            // What no server can tell counts as different.
            return after;
        }
    }
}
