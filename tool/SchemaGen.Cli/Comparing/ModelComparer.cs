using SchemaGen.Core.Diffing;
using SchemaGen.Core.Schemas;
using SchemaGen.Core.Schemas.Facts;
using SchemaGen.Core.Schemas.Objects;
using SchemaGen.Postgres.Scratch;

namespace SchemaGen.Cli.Comparing;

/// <summary>Compares a schema with models, asking a server for its spelling only where texts differ.</summary>
/// <param name="speller">Asks the server.</param>
/// <param name="onUnspelled">Told why there is no server, where there is none and the comparison goes on by text.</param>
public sealed class ModelComparer(ModelSpeller speller, Action<string> onUnspelled)
{
    /// <summary>The models, spelled as far as the comparison needs it.</summary>
    /// <param name="before">What they are compared with.</param>
    /// <param name="models">The schema of the models.</param>
    /// <param name="renames">What has another name in the models.</param>
    /// <param name="cancellation">Stops the server.</param>
    public async Task<Schema> SpellAsync(Schema before, Schema models, IReadOnlyList<Rename> renames, CancellationToken cancellation) =>
        await new ReloadedObjects(speller).ReconcileAsync(before, await SpellNewAsync(before, models, renames, cancellation), renames, cancellation);

    private async Task<Schema> SpellNewAsync(Schema before, Schema models, IReadOnlyList<Rename> renames, CancellationToken cancellation)
    {
        models = await WithRequiredExtensionsAsync(before, SpellingTransfer.FromHistory(KeptNames.Keep(before, models, renames), before), cancellation);
        var difference = Differ.Compare(before, models, renames);
        var unspelled = difference.Changes
            .Where(c => c.Rename is null && c.After is { } after && SpellingTransfer.HasUnspelled(after))
            .Select(c => c.Id).Union(SpellingTransfer.Outdated(models, difference.Before)).ToList();
        if (unspelled.Count == 0)
        {
            return models;
        }

        try
        {
            // What differs in its spelling only is known now for what it is.
            return KeptNames.Keep(before, await speller.SpellAsync(models, unspelled, cancellation), renames);
        }
        catch (ScratchUnavailableException e)
        {
            onUnspelled($"{unspelled.Count} {(unspelled.Count == 1 ? "object has an expression" : "objects have expressions")} that no server has spelled yet, compared by text ({string.Join(", ", unspelled.Take(3).Select(u => u.ToString()))}{(unspelled.Count > 3 ? "..." : string.Empty)}): {e.Message}");
            return models;
        }
    }

    // Which of several extensions has to be there first only a server knows; where it has not all of them, the order is that of their names.
    private async Task<Schema> WithRequiredExtensionsAsync(Schema before, Schema models, CancellationToken cancellation)
    {
        var made = models.OfType<Extension>().Where(e => e.Needs.Value.Count == 0 && !before.Contains(e.Id)).Select(e => e.Id).ToList();
        try
        {
            return made.Count > 1 ? await speller.SpellAsync(models, made, cancellation) : models;
        }
        catch (Exception e) when (e is ScratchUnavailableException or CommandException)
        {
            return models;
        }
    }
}
