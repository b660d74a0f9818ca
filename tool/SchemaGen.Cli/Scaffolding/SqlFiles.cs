using SchemaGen.Core.Diffing;
using SchemaGen.Core.Planning;
using SchemaGen.Core.Schemas;
using SchemaGen.Core.Schemas.Objects;
using SchemaGen.Core.Text;
using SchemaGen.Rendering;

namespace SchemaGen.Cli.Scaffolding;

/// <summary>Lays out in files of SQL what no class can say: a folder for each kind, a file for each object with its parts.</summary>
internal static class SqlFiles
{
    /// <summary>The files, as the templates of the kinds write them.</summary>
    public static IReadOnlyList<(string Path, string Text)> Of(IReadOnlyList<SchemaObject> declared, Schema schema, Workspace workspace)
    {
        // Default privileges hold for all that is declared: of what they give, what the database has not is taken away.
        var given = Privileges.Given(schema.OfType<DefaultGrant>(), schema).ToDictionary(g => g.Id);
        declared = [.. declared, .. given.Values.Where(g => !schema.Contains(g.Id)).Select(g => g with { Granted = [], Revoked = [] })];
        SqlRenderer renderer = new(workspace.Templates);
        var folder = Path.GetFullPath(FixedPart(workspace.Settings.Sql), workspace.Settings.Root);
        var parts = declared.ToDictionary(d => d.Id);
        return
        [
            .. declared.GroupBy(d => PathOf(Whole(d, parts), workspace.Settings.ToSearchPath().First), StringComparer.OrdinalIgnoreCase)
                .Select(g => (Path: Path.Combine(folder, g.Key), Text: string.Join("\n\n", g.Where(d => !IsWithin(d, parts)).Select(d => Render(new(given.GetValueOrDefault(d.Id), d), declared, renderer)).Where(t => t.Length > 0)) + "\n"))
                .Where(f => f.Text.Length > 1)
                .OrderBy(f => f.Path, StringComparer.Ordinal),
        ];
    }

    private static string Render(Change change, IReadOnlyList<SchemaObject> declared, SqlRenderer renderer)
    {
        var parts = declared.Where(d => d.IsWrittenInOwner && d.Owner == change.Id).Select(d => new Change(null, d)).ToValueList();
        return string.Join("\n", renderer.Render(new([new Step(change, parts, [])])).Select(s => s.Sql));
    }

    private static bool IsWithin(SchemaObject item, Dictionary<ObjectId, SchemaObject> declared) => item.IsWrittenInOwner && item.Owner is { } owner && declared.ContainsKey(owner);

    // The comment on a column of a view stands with the view, a trigger with the triggers of its table.
    private static ObjectId Whole(SchemaObject item, Dictionary<ObjectId, SchemaObject> declared) =>
        item.Owner is not { } owner ? item.Id
        : declared.TryGetValue(owner, out var whole) ? whole.Id
        : item.Id with { Name = owner.Name };

    private static string PathOf(ObjectId id, string defaultSchema)
    {
        var name = id.Schema.Length == 0 || id.Schema == defaultSchema ? id.Name : $"{id.Schema}.{id.Name}";
        return Path.Combine(id.Kind.Name, string.Concat(name.Select(c => char.IsLetterOrDigit(c) || c is '.' or '_' or '-' ? c : '_')) + ".sql");
    }

    // Of sql/**/*.sql what comes before the first pattern.
    private static string FixedPart(string glob) => string.Join('/', glob.Split('/').TakeWhile(p => !p.Contains('*', StringComparison.Ordinal) && !p.EndsWith(".sql", StringComparison.Ordinal)));
}
