using SchemaGen.Core.Configuration;
using SchemaGen.Core.Planning;
using SchemaGen.Core.Schemas;
using SchemaGen.Core.Statements;
using SchemaGen.Migrations;
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
        var all = steps.SelectMany(s => SqlScript.Parse(string.Empty, s.Sql).Statements.Select(statement => (Step: s, Statement: statement))).ToList();
        IReadOnlyList<string> settings = [$"SET search_path TO {path.ToSql()}", "SET check_function_bodies = off"];
        var isWhole = all.TrueForAll(s => OutsideStatement.Of(s.Statement) is not { IsAlways: true });
        foreach (var part in isWhole ? [[.. all]] : all.Select(s => new[] { s }))
        {
            try
            {
                await database.ExecuteAsync([.. settings, .. part.Select(s => UnfilledView.Of(s.Statement.Text))], cancellation);
            }
            catch (ScratchSqlException e) when (e.Statement >= settings.Count)
            {
                var (step, statement) = part[e.Statement - settings.Count];
                throw new StepFailedException(step, statement.Text, e);
            }
        }
    }
}
