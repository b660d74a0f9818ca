using SchemaGen.Cli.Checking;
using SchemaGen.Cli.Comparing;
using SchemaGen.Core.History;
using SchemaGen.Core.Models;
using SchemaGen.Core.Schemas;
using SchemaGen.Core.Schemas.Objects;
using SchemaGen.Core.Text;
using SchemaGen.Migrations;

namespace SchemaGen.Cli.Fleets;

/// <summary>Reads databases, or one database for all schemas in it, and what they are compared with: the models and the revisions once for all.</summary>
/// <param name="workspace">Where the settings are.</param>
/// <param name="targets">The databases or schemas.</param>
internal sealed class FleetReading(Workspace workspace, IReadOnlyList<FleetTarget> targets)
{
    private readonly Lazy<Task<ILookup<string, SchemaObject>>> shared = new(() => ReadSharedAsync(workspace, targets[0].Connection));

    private readonly Lazy<Task<Model>> models = new(() => workspace.ReadModelsAsync(CancellationToken.None));

    /// <summary>The models and the revisions, so that what is wrong with them is told before any database is asked.</summary>
    public async Task PrepareAsync()
    {
        _ = await models.Value;
        _ = workspace.LoadHistory();
    }

    /// <summary>What compares one of them with the revisions.</summary>
    public async Task<DatabaseAgreement> AgreementAsync(FleetTarget target, DatabaseState journal) =>
        new(workspace, await models.Value, In(target, journal.History.Ordered)) { TellsOthers = false };

    /// <summary>What one of them holds.</summary>
    public async Task<Schema> ReadAsync(FleetTarget target, CancellationToken cancellation) => target.Schema is { } schema
        ? new((await shared.Value)[schema])
        : await workspace.ReadDatabaseAsync(target.Connection, cancellation);

    // The revisions as one of them takes them.
    private static IReadOnlyList<RevisionManifest> In(FleetTarget target, IReadOnlyList<RevisionManifest> revisions) =>
        target.Schema is not { } schema ? revisions
        : [.. revisions.Select(r => r with { Facts = [.. r.Facts.Select(f => Replace(f, schema))] })];

    // A name with quotes stands in the quotes of a line of facts.
    private static string Replace(string fact, string schema) =>
        fact.Replace(Escaped(TenantSchema.Placeholder), Escaped(schema), StringComparison.Ordinal);

    private static string Escaped(string schema) => SqlIdentifier.Quote(schema).Replace("\"", "\\\"", StringComparison.Ordinal);

    private static async Task<ILookup<string, SchemaObject>> ReadSharedAsync(Workspace workspace, string connection) =>
        (await workspace.ReadDatabaseAsync(connection, CancellationToken.None))
            .ToLookup(o => o.Id.Kind == Namespace.ObjectKind ? o.Id.Name : o.Id.Schema, StringComparer.Ordinal);
}
