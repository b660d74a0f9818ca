using SchemaGen.Cli.Comparing;
using SchemaGen.Core.Planning;
using SchemaGen.Core.Scripts;
using SchemaGen.Core.Statements;
using SchemaGen.Migrations;
using SchemaGen.Postgres.Scratch;

namespace SchemaGen.Cli.Proving;

/// <summary>Runs the statements of a file one by one and measures what each does to the tables that were there before the file.</summary>
internal static class FileTrace
{
    /// <summary>Runs a file.</summary>
    /// <exception cref="CommandException">The server refuses a statement; the message names file and line.</exception>
    public static async Task<IReadOnlyList<MeasuredStatement>> RunAsync(ScratchDatabase database, string file, CancellationToken cancellation)
    {
        var script = SqlScript.Read(file);
        HazardLines lines = new(script.Text);
        if (script.Statements.Any(s => TransactionWords.Begins(s) || TransactionWords.MayEnd(s)))
        {
            await SqlFile.RunAsync(database, file, cancellation);
            return [.. script.Statements.Select(s => new MeasuredStatement(s, null, Said(lines, s)))];
        }

        List<MeasuredStatement> measured = [];
        List<string> settings = [];
        await using var trace = await database.OpenTraceAsync(cancellation);
        foreach (var statement in SqlFile.OfSchema(script))
        {
            settings.AddRange(statement.Begins("set") ? [statement.Text] : []);
            var relations = OutsideStatement.Of(statement) is null ? await TryAsync(database, trace, (file, statement), cancellation) : await RunOutsideAsync(database, settings, (file, statement), cancellation);
            measured.Add(new(statement, relations, Said(lines, statement)));
        }

        return measured;
    }

    // What no transaction holds cannot be looked at before it is committed.
    private static async Task<IReadOnlyList<TracedRelation>?> RunOutsideAsync(ScratchDatabase database, List<string> settings, (string File, SqlStatement Statement) item, CancellationToken cancellation)
    {
        try
        {
            await database.ExecuteEachAsync([.. settings, item.Statement.Text], cancellation);
            return null;
        }
        catch (ScratchSqlException e) when (e.SqlState.Length > 0)
        {
            throw SqlFile.Refused(item.File, item.Statement, e);
        }
    }

    // What needs a superuser, or a role that is missing, is run as any other file is run, and not measured.
    private static async Task<IReadOnlyList<TracedRelation>?> TryAsync(ScratchDatabase database, StatementTrace trace, (string File, SqlStatement Statement) item, CancellationToken cancellation)
    {
        var text = UnfilledView.Of(item.Statement.Text);
        try
        {
            return await trace.RunAsync(text, cancellation);
        }
        catch (ScratchSqlException e) when (e.SqlState.Length > 0)
        {
        }

        try
        {
            await database.ExecuteAsync([text], cancellation);
            return null;
        }
        catch (ScratchSqlException e) when (e.SqlState.Length > 0)
        {
            throw SqlFile.Refused(item.File, item.Statement, e);
        }
    }

    private static IReadOnlyCollection<HazardKind> Said(HazardLines lines, SqlStatement statement) => [.. lines.Above(statement).Select(h => h.Kind)];
}
