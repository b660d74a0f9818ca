using SchemaGen.Cli.Comparing;
using SchemaGen.Core.Declarations;
using SchemaGen.Core.Diagnostics;
using SchemaGen.Core.Schemas;
using SchemaGen.Core.Statements;
using SchemaGen.Core.Text;
using SchemaGen.Postgres.Scratch;

namespace SchemaGen.Cli.Declaring;

/// <summary>Finds the statements of which no plan would have anything: what they change is not read, or a class defines it.</summary>
/// <param name="speller">Asks the server.</param>
/// <param name="declarations">All statements; none of them fails.</param>
internal sealed class StatementEffects(ModelSpeller speller, IReadOnlyList<Declaration> declarations)
{
    /// <summary>What is wrong with them, in their order.</summary>
    /// <param name="models">What the classes say.</param>
    /// <param name="result">What is made of classes and declarations.</param>
    /// <param name="cancellation">Stops the server.</param>
    public async Task<IReadOnlyList<Diagnostic>> FindAsync(Schema models, Schema result, CancellationToken cancellation)
    {
        List<CompletingStatement> completing = [.. declarations.Where(d => !Attaches(d)).Select(CompletingStatement.Of).OfType<CompletingStatement>()];
        List<Diagnostic> found = [.. declarations.Where(d => !DeclaredComments.IsKept(d, result)).Select(LostComment)];
        if (completing.Count > 0)
        {
            found.AddRange(await speller.OnDatabaseAsync(database => TryAsync(database, models, completing, cancellation), cancellation));
        }

        return [.. found.OrderBy(d => d.Source!.File, StringComparer.Ordinal).ThenBy(d => d.Source!.Line)];
    }

    // First all that makes something, as far as it goes; then one statement for each object at a time, so that what changed tells whose work it is.
    private async Task<List<Diagnostic>> TryAsync(ScratchDatabase database, Schema models, List<CompletingStatement> pending, CancellationToken cancellation)
    {
        var tried = pending.Select(c => c.Declaration).ToHashSet();
        var others = declarations.Where(d => d.Form.Use is not (StatementUse.Comment or StatementUse.Privileges) && !tried.Contains(d));
        var left = await RunAsync(database, speller.Units(models, others), cancellation);
        var before = await database.ReadAsync(new(), cancellation);
        List<Diagnostic> found = [];
        while (pending.Count > 0)
        {
            var round = Independent(pending);
            var failed = await RunAsync(database, [.. round.Select(c => (IReadOnlyList<string>)[c.Declaration.Text])], cancellation);
            var done = round.Where(c => !failed.Exists(f => f[0] == c.Declaration.Text)).ToList();
            if (done.Count == 0)
            {
                break;
            }

            var after = await database.ReadAsync(new(), cancellation);
            var changed = Changed(before, after);
            found.AddRange(done.Select(c => Problem(c, [.. changed.Where(c.IsAbout)], models)).OfType<Diagnostic>());
            pending = [.. pending.Except(done)];
            var stillLeft = await RunAsync(database, left, cancellation);
            before = stillLeft.Count < left.Count ? await database.ReadAsync(new(), cancellation) : after;
            left = stillLeft;
        }

        return found;
    }

    // Those that fail: all have run on another database, and these need what a later round makes.
    private static async Task<List<IReadOnlyList<string>>> RunAsync(
        ScratchDatabase database, IReadOnlyList<IReadOnlyList<string>> units, CancellationToken cancellation)
    {
        if (units.Count == 0)
        {
            return [];
        }

        var failed = await database.ExecuteInAnyOrderAsync(units, cancellation);
        return [.. units.Where((_, i) => failed.ContainsKey(i))];
    }

    private static List<CompletingStatement> Independent(List<CompletingStatement> pending) =>
        [.. pending.Where((s, i) => !pending.Take(i).Any(s.IsEntangledWith))];

    private static List<ObjectId> Changed(Schema before, Schema after) =>
        [.. before.Where(o => after.Find(o.Id) != o).Select(o => o.Id).Union(after.Where(o => !before.Contains(o.Id)).Select(o => o.Id))];

    private static Diagnostic? Problem(CompletingStatement statement, IReadOnlyList<ObjectId> changed, Schema models)
    {
        var (title, source) = (statement.Declaration.Form.Title, statement.Declaration.Source);
        return changed.Count == 0
            ? new(
                DiagnosticIds.StatementWithoutEffect,
                $"This {title} changes nothing that is read from a database, so that no revision would have it: remove it where it is in force already, "
                + "else write it into a revision ('schemagen revision --empty' makes one to edit)",
                source)
            : changed.All(models.Contains)
            ? new(
                DiagnosticIds.StatementAgainstModel,
                $"This {title} changes the {changed[0].Kind} '{changed[0].Name}', which a class defines, and what the class says counts: say it there",
                source)
            : null;
    }

    // Whether the index of a partition is attached already goes by what ran before.
    private static bool Attaches(Declaration declaration) => declaration.Form.Words == "alter index" && SqlLexer.Words(declaration.Text).Contains("attach");

    private static Diagnostic LostComment(Declaration declaration) => new(
        DiagnosticIds.StatementWithoutEffect,
        "No revision would have this comment: a class gives another one to the same object, or comments on such objects are not read",
        declaration.Source);
}
