using SchemaGen.Core.Declarations;
using SchemaGen.Core.Diagnostics;
using SchemaGen.Core.Diffing;
using SchemaGen.Core.Planning;
using SchemaGen.Core.Schemas;
using SchemaGen.Core.Schemas.Facts;
using SchemaGen.Core.Schemas.Objects;
using SchemaGen.Core.Text;
using SchemaGen.Migrations;
using SchemaGen.Postgres.Scratch;
using SchemaGen.Rendering;

namespace SchemaGen.Cli.Comparing;

/// <summary>Lets a server spell the expressions of models: it makes the objects on a scratch database and reads them back.</summary>
/// <param name="scratch">The server.</param>
/// <param name="renderer">Writes the SQL.</param>
/// <param name="source">Where an object of the models comes from, as a message names it.</param>
public sealed class ModelSpeller(SharedScratch scratch, SqlRenderer renderer, Func<ObjectId, SourceSpan?> source)
{
    /// <summary>The models with the named objects spelled by a server.</summary>
    /// <param name="models">The schema of the models.</param>
    /// <param name="wanted">The objects; what they need is made with them.</param>
    /// <param name="cancellation">Stops the server.</param>
    /// <exception cref="CommandException">A statement of the models fails on the server.</exception>
    /// <exception cref="ScratchUnavailableException">There is no server.</exception>
    public async Task<Schema> SpellAsync(Schema models, IEnumerable<ObjectId> wanted, CancellationToken cancellation)
    {
        var spelled = await MakeAndReadAsync(Closure(models, wanted), cancellation);
        return models.Select(o => spelled.Find(o.Id) is { } counterpart ? SpellingTransfer.FromServer(o, counterpart) : o);
    }

    /// <summary>What a server makes of objects of several schemas, each in a database of its own, when it reads what it printed of them.</summary>
    /// <param name="schemas">The schemas.</param>
    /// <param name="wanted">The objects; what they need is made with them.</param>
    /// <param name="cancellation">Stops the server.</param>
    /// <exception cref="CommandException">A statement fails on the server.</exception>
    /// <exception cref="ScratchUnavailableException">There is no server.</exception>
    public async Task<IReadOnlyList<Schema>> ReloadAsync(IEnumerable<Schema> schemas, IReadOnlyCollection<ObjectId> wanted, CancellationToken cancellation)
    {
        List<Schema> made = [];
        foreach (var schema in schemas)
        {
            made.Add(await MakeAndReadAsync(Closure(schema, wanted).Select(ReloadedExpressions.Written), cancellation));
        }

        return made;
    }

    /// <summary>What objects and declarations make together, in whatever order it can be made.</summary>
    /// <param name="objects">The objects of the models, and declared ones that are known.</param>
    /// <param name="declarations">The statements of SQL.</param>
    /// <param name="cancellation">Stops the server.</param>
    /// <returns>What was made, and why each statement fails that fails in every order.</returns>
    /// <exception cref="ScratchUnavailableException">There is no server.</exception>
    public Task<(Schema Made, IReadOnlyList<string> Failures)> MakeAsync(Schema objects, IReadOnlyList<Declaration> declarations, CancellationToken cancellation) =>
        scratch.OnDatabaseAsync<(Schema, IReadOnlyList<string>)>(
            async database =>
            {
                List<(int Rank, IReadOnlyList<string> Statements, Func<ScratchSqlException, string> Explain)> tries =
                [
                    .. Steps(objects).Select(s => (RankOf(s.Step.Change.Id.Kind), Statements(s.Sql), (Func<ScratchSqlException, string>)(e => Explain(s, e))))
                        .Concat(declarations.Select(d => (RankOf(d), (IReadOnlyList<string>)[UnfilledView.Of(d.Text)], (Func<ScratchSqlException, string>)(e => Explain(d, e)))))
                        .OrderBy(t => t.Item1),
                ];
                var failures = await database.ExecuteInAnyOrderAsync([.. tries.Select(t => t.Statements)], cancellation);
                return failures.Count > 0
                    ? (Schema.Empty, [.. failures.OrderBy(f => f.Key).Select(f => tries[f.Key].Explain(f.Value))])
                    : (await database.ReadAsync(new() { Kinds = KindsOf(objects, declarations) }, cancellation), []);
            },
            cancellation);

    /// <summary>Does work on an empty database.</summary>
    internal Task<T> OnDatabaseAsync<T>(Func<ScratchDatabase, Task<T>> work, CancellationToken cancellation) => scratch.OnDatabaseAsync(work, cancellation);

    /// <summary>The statements that make objects and declarations, those in front that others are likely to need.</summary>
    internal IReadOnlyList<IReadOnlyList<string>> Units(Schema objects, IEnumerable<Declaration> declarations) =>
    [
        .. Steps(objects).Select(s => Statements(s.Sql)),
        .. declarations.OrderBy(RankOf).Select(d => (IReadOnlyList<string>)[UnfilledView.Of(d.Text)]),
    ];

    // Default privileges hold for all that is declared, and so come before it, though not before the schemas that they are about. What a superuser has to
    // make of it comes before anything of which a part could run with that, as an extension before functions.
    private static int RankOf(Declaration declaration) => SqlLexer.Words(declaration.Text).Take(3).ToList() switch
    {
        ["create", "schema", ..] => 0,
        ["create", "extension", ..] or ["alter", "default", "privileges"] => 1,
        ["create", "event", "trigger"] => 3,
        _ => 2,
    };

    private static int RankOf(ObjectKind kind) => kind == Namespace.ObjectKind ? 0 : kind == Extension.ObjectKind ? 1 : 2;

    private async Task<Schema> MakeAndReadAsync(Schema part, CancellationToken cancellation)
    {
        var (made, failures) = await MakeAsync(part, [], cancellation);
        return failures.Count == 0 ? made : throw new CommandException(string.Join("\n", failures));
    }

    private IReadOnlyList<RenderedStep> Steps(Schema objects) => [.. renderer.Render(Planner.Order(Differ.Expand(Differ.Compare(Schema.Empty, objects, [])))).OrderBy(s => RankOf(s.Step.Change.Id.Kind))];

    // Nothing else is there; what a statement without a name makes, nobody knows.
    private static HashSet<ObjectKind>? KindsOf(Schema objects, IReadOnlyList<Declaration> declarations) =>
        declarations.All(d => d.Name is not null) ? [.. objects.Select(o => o.Id.Kind), .. declarations.Select(d => d.Name!.Kind)] : null;

    private static IReadOnlyList<string> Statements(string sql) => [.. SqlScript.Parse(string.Empty, sql).Statements.Select(s => UnfilledView.Of(s.Text))];

    private string Explain(RenderedStep step, ScratchSqlException e)
    {
        var place = SourceOf(step, e.Position);
        return $"{(place is null ? string.Empty : place + ": ")}PostgreSQL refuses to {ChangeText.Title(step.Step.Change)}: {e.Message}\n{step.Sql}";
    }

    private static string Explain(Declaration declaration, ScratchSqlException e)
    {
        var line = declaration.Source.Line + declaration.Text.AsSpan(0, Math.Clamp(e.Position - 1, 0, declaration.Text.Length)).Count('\n');
        return $"{declaration.Source with { Line = line }}: PostgreSQL refuses it: {e.Message}{(e.Detail.Length > 0 ? "\n    " + e.Detail : string.Empty)}";
    }

    // A table is made with its columns and constraints in it, each on a line of its own with its name.
    private SourceSpan? SourceOf(RenderedStep step, int position)
    {
        var line = step.Sql[..Math.Clamp(position - 1, 0, step.Sql.Length)].Count(c => c == '\n');
        var words = step.Sql.Split('\n')[line].Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var parts = step.Step.Parts.Select(p => p.Id).ToList();
        return parts.Where(p => words.Contains(p.Name)).Append(step.Step.Change.Id).Concat(parts).Select(source).FirstOrDefault(s => s is not null);
    }

    /// <summary>Objects with all that they need.</summary>
    // Expressions may read any column of their table; a foreign key holds none, and would bring its table along.
    internal static Schema Closure(Schema models, IEnumerable<ObjectId> wanted)
    {
        HashSet<ObjectId> needed = [];
        Queue<ObjectId> pending = new(wanted.Concat(models.Extensions));
        while (pending.Count > 0)
        {
            var id = pending.Dequeue();
            if (models.Find(id) is { } item && item is not ForeignKey && needed.Add(id))
            {
                foreach (var next in item.DependsOn(models).Concat(models.Of(id).Where(o => o.Id.Kind.IsInOrder).Select(o => o.Id)).Concat(models.AsChild(id) is { } child ? [child.Id] : []))
                {
                    pending.Enqueue(next);
                }
            }
        }

        return models.Select(o => needed.Contains(o.Id) ? o : null);
    }
}
