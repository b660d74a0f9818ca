using CommandLine;
using SchemaGen.Cli.Comparing;
using SchemaGen.Cli.Usage;
using SchemaGen.Core.Diffing;
using SchemaGen.Core.Models;
using SchemaGen.Core.Planning;
using SchemaGen.Core.Schemas;
using SchemaGen.Core.Schemas.Facts;

namespace SchemaGen.Cli.Commands;

/// <summary>Prints the SQL that turns one schema into another, and writes nothing.</summary>
[Verb("diff", HelpText = "Print the SQL that turns one schema into another; exit code 1 where they differ.")]
[Example("diff", "the SQL from the database to the models")]
[Example("diff --from migrations@20261122150405 --to models", "what has come since a revision")]
public sealed class DiffCommand : CommonOptions
{
    /// <summary>What is.</summary>
    [Option("from", Default = "database", MetaValue = "S", HelpText = "models, models:PATH, database, a URL or connection string, migrations, migrations@REV, a .sql file or folder, or empty.")]
    public string From { get; set; } = "database";

    /// <summary>What shall be.</summary>
    [Option("to", Default = "models", MetaValue = "S", HelpText = "As --from.")]
    public string To { get; set; } = "models";

    /// <summary>What has another name.</summary>
    [Option("rename", MetaValue = "OLD=NEW", HelpText = "Something has another name in --to: cars.colour=cars.color.")]
    public IEnumerable<string> Rename { get; set; } = [];

    /// <summary>The form of the output.</summary>
    [Option("format", HelpText = "sql, json or markdown.")]
    public DiffFormat Format { get; set; }

    /// <inheritdoc />
    internal override IEnumerable<string?> Connections => [Connection, From, To, .. Rename];

    /// <inheritdoc />
    public override async Task<int> RunAsync(Workspace workspace, CancellationToken cancellation)
    {
        // One is read while the server answers for the other.
        Lazy<Schema> recorded = new(() => Directory.Exists(workspace.Migrations) ? workspace.FoldWorded(workspace.LoadHistory().Ordered) : Schema.Empty);
        var reading = ReadAsync(workspace, From, recorded, cancellation);
        var made = await ReadAsync(workspace, To, recorded, cancellation);
        var old = await reading;
        (old, made) = SchemaSource.IsCatalog(From) && SchemaSource.IsCatalog(To) ? (WithIndexNames(old), WithIndexNames(made)) : (old, made);
        (old, made) = (Kept(old, From, made), Kept(made, To, old));
        var managed = workspace.ManagedBy(old, made);
        var before = Ours(old.Schema, From, (made.Schema, To));
        var after = Ours(made.Schema, To, (old.Schema, From));
        var renames = Renames.Of(before, made with { Schema = after }, Rename);
        after = SchemaSource.IsModels(To) ? await SpellAsync((workspace, made, recorded.Value), after, before, renames, cancellation) : after;
        before = SchemaSource.IsModels(From) ? await SpellAsync((workspace, old, recorded.Value), before, after, [], cancellation) : before;
        after = SchemaSource.IsModels(To) || SchemaSource.IsModels(From) ? after : await workspace.ReloadedObjects(workspace.TryConnectionQuietly()).ReconcileAsync(before, after, renames, cancellation);
        (before, after) = SchemaSource.HoldsRows(From) && SchemaSource.HoldsRows(To) ? (before, after) : (SeedRows.Without(before), SeedRows.Without(after));
        var stages = StagePlanner.Plan(workspace.Comparable(before), workspace.Comparable(after), renames);
        DiffReport.Print(workspace, stages, Format, made);
        return stages.Count == 0 ? ExitCode.Done : ExitCode.Found;

        Schema Ours(Schema schema, string source, (Schema Schema, string Source) other)
        {
            if (!IsPartlyOurs(source, other.Source))
            {
                return SchemaSource.IsModels(source) || SchemaSource.IsModels(other.Source) ? managed.Of(schema)
                    : SchemaSource.IsDatabase(source) || SchemaSource.IsDatabase(other.Source) ? KnownJournals.Without(schema)
                    : schema;
            }

            workspace.ExplainOthers(managed, schema, recorded.Value, other.Schema);
            return managed.Of(schema, recorded.Value, other.Schema);
        }
    }

    private static async Task<Model> ReadAsync(Workspace workspace, string source, Lazy<Schema> recorded, CancellationToken cancellation)
    {
        var model = await SchemaSource.ReadAsync(workspace, source, cancellation);
        return model.Declarations.Count == 0 ? model : await workspace.DeclareAsync(model, recorded.Value, workspace.TryConnectionQuietly(), cancellation);
    }

    // Where both were read from a server, it counts what the indexes of partitions are called.
    private static Model WithIndexNames(Model model) => model with { Schema = PartitionIndexes.MarkOwn(model.Schema) };

    // What a database calls by another name than models would is ours all the same.
    private static Model Kept(Model model, string source, Model other) => SchemaSource.IsModels(source)
        ? model with { Schema = KeptNames.Keep(other.Schema, model.Schema, [.. model.Renames.Select(h => h.Rename)]) }
        : model;

    // Of a database that is compared with models or migrations, only what is ours can differ.
    private static bool IsPartlyOurs(string source, string other) =>
        SchemaSource.IsDatabase(source) && (SchemaSource.IsModels(other) || other.StartsWith("migrations", StringComparison.Ordinal));

    // What a server has spelled for an earlier revision need not be asked again.
    private async Task<Schema> SpellAsync((Workspace Workspace, Model Model, Schema Recorded) known, Schema models, Schema other, IReadOnlyList<Rename> renames, CancellationToken cancellation)
    {
        models = SpellingTransfer.FromHistory(models, known.Recorded);
        var connection = SchemaSource.IsDatabase(From) || SchemaSource.IsDatabase(To) ? known.Workspace.TryConnectionQuietly() : null;
        return await known.Workspace.Comparer(known.Model, connection).SpellAsync(other, models, renames, cancellation);
    }
}
