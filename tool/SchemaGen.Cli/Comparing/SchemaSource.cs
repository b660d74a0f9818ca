using SchemaGen.Cli.Configuration;
using SchemaGen.Core.History;
using SchemaGen.Core.Models;
using SchemaGen.Core.Schemas;
using SchemaGen.Core.Text;

namespace SchemaGen.Cli.Comparing;

/// <summary>Reads what <c>--from</c> and <c>--to</c> name: models, models:PATH, database, a connection, migrations, migrations@REV, a .sql file or folder, or empty.</summary>
public static class SchemaSource
{
    /// <summary>Reads a source.</summary>
    /// <returns>The schema as a model; only models have sources and renames.</returns>
    /// <exception cref="CommandException">The source is none of these.</exception>
    public static async Task<Model> ReadAsync(Workspace workspace, string source, CancellationToken cancellation) => source switch
    {
        "empty" => Plain(Schema.Empty),
        "models" => await workspace.ReadModelsAsync(cancellation),
        "database" => Plain(await workspace.ReadDatabaseAsync(workspace.RequireConnection(), cancellation)),
        "migrations" => Plain(workspace.FoldWorded(workspace.LoadHistory().Ordered)),
        _ when source.StartsWith("models:", StringComparison.Ordinal) => await ModelSource.ReadAsync(workspace, Path.GetFullPath(source["models:".Length..], workspace.Host.CurrentDirectory), cancellation),
        _ when source.StartsWith("migrations@", StringComparison.Ordinal) => Plain(FoldTo(workspace, workspace.LoadHistory(), source["migrations@".Length..])),
        _ when IsConnection(source) => Plain(await workspace.ReadDatabaseAsync(workspace.Parse(source), cancellation)),
        _ => Plain(await ReadSqlAsync(workspace, source, cancellation)),
    };

    /// <summary>Whether a source is the models of a project.</summary>
    public static bool IsModels(string source) => source == "models" || source.StartsWith("models:", StringComparison.Ordinal);

    /// <summary>Whether a source is a database.</summary>
    public static bool IsDatabase(string source) => source == "database" || (!IsModels(source) && !IsMigrations(source) && IsConnection(source));

    /// <summary>Whether a source is read from a server, be it a database or what files of SQL make.</summary>
    public static bool IsCatalog(string source) => !IsModels(source) && !IsMigrations(source);

    /// <summary>Whether the seed rows of a source are known: those of a server are not read.</summary>
    public static bool HoldsRows(string source) => source == "empty" || !IsCatalog(source);

    private static bool IsMigrations(string source) => source == "migrations" || source.StartsWith("migrations@", StringComparison.Ordinal);

    private static bool IsConnection(string source) => source.Contains("://", StringComparison.Ordinal) || source.Contains('=', StringComparison.Ordinal);

    private static Model Plain(Schema schema) => new(schema, new Dictionary<ObjectId, Core.Diagnostics.SourceSpan>(), [], ValueList<Core.Diagnostics.Diagnostic>.Empty);

    private static Schema FoldTo(Workspace workspace, RevisionHistory history, string target) => workspace.Fold(history.UpTo(history.Resolve(target).Select(r => r.Revision)));

    private static async Task<Schema> ReadSqlAsync(Workspace workspace, string source, CancellationToken cancellation)
    {
        var path = Path.GetFullPath(source, workspace.Host.CurrentDirectory);
        var files = Directory.Exists(path) ? Directory.EnumerateFiles(path, "*.sql", SearchOption.AllDirectories).Order(StringComparer.Ordinal).ToList()
            : File.Exists(path) && path.EndsWith(".sql", StringComparison.OrdinalIgnoreCase) ? [path]
            : throw new CommandException($"{(MistypedConnection.Is(source) ? "what was typed (it is not repeated, because it looks like a connection)" : $"'{source}'")} is no source: it can be models, models:PATH, database, a postgresql:// URL or connection string, migrations, migrations@REV, a .sql file or folder, or empty");
        return await workspace.Scratch(workspace.TryConnection()).OnDatabaseAsync(
            async database =>
            {
                foreach (var file in files)
                {
                    await SqlFile.RunAsync(database, file, cancellation);
                }

                return await database.ReadAsync(new() { Journal = workspace.Settings.Journal }, cancellation);
            },
            cancellation);
    }
}
