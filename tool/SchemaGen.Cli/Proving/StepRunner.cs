using SchemaGen.Core.Configuration;
using SchemaGen.Core.Planning;
using SchemaGen.Core.Schemas;
using SchemaGen.Core.Scripts;
using SchemaGen.Core.Statements;
using SchemaGen.Postgres.Scratch;
using SchemaGen.Rendering;

namespace SchemaGen.Cli.Proving;

/// <summary>Runs the steps of a plan on a scratch database.</summary>
internal static class StepRunner
{
    /// <summary>Makes what a schema holds on an empty database.</summary>
    /// <exception cref="StepFailedException">The server refuses a statement.</exception>
    public static async Task MakeAsync(Workspace workspace, ScratchDatabase database, Schema schema, CancellationToken cancellation)
    {
        SqlRenderer renderer = new(workspace.Templates);
        foreach (var stage in StagePlanner.Plan(Schema.Empty, schema, []))
        {
            await RunAsync(database, workspace.Settings.ToSearchPath(), renderer.Render(stage.UpPlan), cancellation);
        }
    }

    /// <summary>Runs steps, in one transaction where PostgreSQL allows it.</summary>
    /// <exception cref="StepFailedException">The server refuses a statement.</exception>
    public static async Task RunAsync(ScratchDatabase database, SearchPath path, IEnumerable<RenderedStep> steps, CancellationToken cancellation)
    {
        var all = steps.SelectMany(s => SqlSplitter.Split(s.Sql).Select(statement => (Step: s, Statement: statement))).ToList();
        IReadOnlyList<string> settings = [$"SET search_path TO {path.ToSql()}", "SET check_function_bodies = off"];
        var isWhole = all.TrueForAll(s => !s.Step.Step.IsOnline && OutsideStatement.Of(s.Statement) is not { IsAlways: true });
        IReadOnlyList<string> statements = [.. settings, .. all.Select(s => UnfilledView.Of(s.Statement.Text))];
        try
        {
            await (isWhole ? database.ExecuteAsync(statements, cancellation) : database.ExecuteEachAsync(statements, cancellation));
        }
        catch (ScratchSqlException e) when (e.Statement >= settings.Count)
        {
            var (step, statement) = all[e.Statement - settings.Count];
            throw new StepFailedException(step, statement.Text, e);
        }
    }
}
