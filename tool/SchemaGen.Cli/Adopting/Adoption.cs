using SchemaGen.Cli.Comparing;
using SchemaGen.Core.Diffing;
using SchemaGen.Core.Models;
using SchemaGen.Core.Schemas;

namespace SchemaGen.Cli.Adopting;

/// <summary>A database and the models that are there beside it.</summary>
/// <param name="Whole">All that the database holds.</param>
/// <param name="Database">What of it is not left alone by the settings.</param>
/// <param name="Model">The models as they are written.</param>
/// <param name="Models">The models with the database's names and a server's spelling.</param>
/// <param name="Renames">What has another name in the models.</param>
internal sealed record Adoption(Schema Whole, Schema Database, Model Model, Schema Models, IReadOnlyList<Rename> Renames)
{
    /// <summary>What the models name and the database has, as it is there.</summary>
    internal Schema Baseline { get; } = AdoptedObjects.Of(Database, Models, Renames);

    /// <summary>What the next revision makes of it.</summary>
    internal Difference Rest => Differ.Compare(Baseline, Models, Renames);

    /// <summary>What the next revision makes under a name that something else has in the database, with that.</summary>
    internal IEnumerable<(ObjectId Made, ObjectId InTheWay)> Collisions => Rest.Changes
        .Where(c => c is { Rename: null, Before: null })
        .SelectMany(c => c.After!.UniqueNames.Select(n => (Made: c.Id, InTheWay: Database.HolderOf(n))))
        .Where(p => p.InTheWay is not null && !Baseline.Contains(p.InTheWay))
        .Select(p => (p.Made, p.InTheWay!)).Distinct();

    /// <summary>Reads both sides.</summary>
    internal static async Task<Adoption> FindAsync(Workspace workspace, string connection, CancellationToken cancellation)
    {
        var reading = workspace.ReadDatabaseAsync(connection, cancellation);
        var model = await workspace.ReadDeclaredAsync(Schema.Empty, connection, cancellation);
        var whole = await reading;
        var database = workspace.Comparable(workspace.ManagedBy(model).Of(whole));
        var renames = Core.Models.RenameHints.Unresolved(database, model).Any() ? [] : Comparing.Renames.Of(database, model, []);
        database = await AdoptedRows.WithAsync(database, model.Schema, connection, cancellation);
        var models = await workspace.Comparer(model, connection).SpellAsync(database, model.Schema, renames, cancellation);

        // What is just as in the database has been taken from there, where nothing is declared.
        models = models.Select(o => model.Schema.Find(o.Id) is { IsDeclared: true } ? o with { IsDeclared = true } : o);
        return new(whole, database, model, workspace.Comparable(models), renames);
    }
}
