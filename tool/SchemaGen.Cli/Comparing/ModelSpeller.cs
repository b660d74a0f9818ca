using SchemaGen.Core.Diagnostics;
using SchemaGen.Core.Diffing;
using SchemaGen.Core.Planning;
using SchemaGen.Core.Schemas;
using SchemaGen.Core.Schemas.Facts;
using SchemaGen.Core.Schemas.Objects;
using SchemaGen.Postgres.Catalog;
using SchemaGen.Postgres.Scratch;
using SchemaGen.Rendering;

namespace SchemaGen.Cli.Comparing;

/// <summary>Lets a server spell the expressions of models: it makes the objects on a scratch database and reads them back.</summary>
/// <param name="scratch">Where the server is taken from.</param>
/// <param name="renderer">Writes the SQL.</param>
/// <param name="source">Where an object of the models comes from, as a message names it.</param>
public sealed class ModelSpeller(ScratchOptions scratch, SqlRenderer renderer, Func<ObjectId, SourceSpan?> source)
{
    /// <summary>The models with the named objects spelled by a server.</summary>
    /// <param name="models">The schema of the models.</param>
    /// <param name="wanted">The objects; what they need is made with them.</param>
    /// <param name="cancellation">Stops the server.</param>
    /// <exception cref="CommandException">A statement of the models fails on the server.</exception>
    /// <exception cref="ScratchUnavailableException">There is no server.</exception>
    public async Task<Schema> SpellAsync(Schema models, IEnumerable<ObjectId> wanted, CancellationToken cancellation)
    {
        var part = Closure(models, wanted);
        await using var server = await ScratchServer.StartAsync(scratch, cancellation);
        var spelled = await MakeAndReadAsync(server, part, cancellation);
        return models.Select(o => spelled.Find(o.Id) is { } counterpart ? SpellingTransfer.FromServer(o, counterpart) : o);
    }

    private async Task<Schema> MakeAndReadAsync(ScratchServer server, Schema part, CancellationToken cancellation)
    {
        var steps = renderer.Render(Planner.Order(Differ.Expand(Differ.Compare(Schema.Empty, part, []))));
        await using var database = await server.CreateDatabaseAsync(cancellation);
        try
        {
            await database.ExecuteAsync(string.Join("\n", steps.Select(s => s.Sql)), cancellation);
        }
        catch (ScratchSqlException)
        {
            await FindFailureAsync(server, steps, cancellation);
            throw;
        }

        return await CatalogReader.ReadAsync(database.ConnectionString, new CatalogOptions(), cancellation);
    }

    // One statement at a time says which of them fails.
    private async Task FindFailureAsync(ScratchServer server, IReadOnlyList<RenderedStep> steps, CancellationToken cancellation)
    {
        await using var database = await server.CreateDatabaseAsync(cancellation);
        foreach (var step in steps)
        {
            try
            {
                await database.ExecuteAsync(step.Sql, cancellation);
            }
            catch (ScratchSqlException e)
            {
                var place = SourceOf(step, e.Position);
                throw new CommandException($"{(place is null ? string.Empty : place + ": ")}PostgreSQL refuses to {ChangeText.Title(step.Step.Change)}: {e.Message}\n{step.Sql}", e);
            }
        }
    }

    // A table is made with its columns and constraints in it, each on a line of its own with its name.
    private SourceSpan? SourceOf(RenderedStep step, int position)
    {
        var line = step.Sql[..Math.Clamp(position - 1, 0, step.Sql.Length)].Count(c => c == '\n');
        var words = step.Sql.Split('\n')[line].Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var parts = step.Step.Parts.Select(p => p.Id).ToList();
        return parts.Where(p => words.Contains(p.Name)).Append(step.Step.Change.Id).Concat(parts).Select(source).FirstOrDefault(s => s is not null);
    }

    // Expressions may read any column of their table; a foreign key holds none, and would bring its table along.
    private static Schema Closure(Schema models, IEnumerable<ObjectId> wanted)
    {
        HashSet<ObjectId> needed = [];
        Queue<ObjectId> pending = new(wanted.Concat(models.Extensions));
        while (pending.Count > 0)
        {
            var id = pending.Dequeue();
            if (models.Find(id) is { } item && item is not ForeignKey && needed.Add(id))
            {
                foreach (var next in item.DependsOn(models).Concat(models.ColumnsOf(id).Select(c => c.Id)))
                {
                    pending.Enqueue(next);
                }
            }
        }

        return models.Select(o => needed.Contains(o.Id) ? o : null);
    }
}
