using CommandLine;
using SchemaGen.Cli.Output;
using SchemaGen.Cli.Sizes;
using SchemaGen.Cli.Usage;
using SchemaGen.Core.Planning.Preserving;
using SchemaGen.Postgres.Sizes;

namespace SchemaGen.Cli.Commands;

/// <summary>Writes down how large the tables of a database are, so that revisions are written for what production holds.</summary>
[Verb("stats", HelpText = "Write down how large the tables of production are, by which revisions are written online.")]
[Example("stats --connection \"postgresql://reader@standby/shop\"", "look at a copy of production, and write schemagen.stats.json")]
[Example("stats --output -", "print it")]
public sealed class StatsCommand : CommonOptions
{
    private const int Shown = 10;

    /// <summary>The file to write.</summary>
    [Option('o', "output", MetaValue = "FILE", HelpText = "The file (default: schemagen.stats.json beside schemagen.json); - prints it.")]
    public string? Output { get; set; }

    /// <inheritdoc />
    public override async Task<int> RunAsync(Workspace workspace, CancellationToken cancellation)
    {
        var tables = (await TableSizeReader.ReadAsync(workspace.RequireConnection(), cancellation))
            .Where(t => t.Id.Schema != workspace.Settings.JournalSchema && t.Id.Schema != TrashSchema.Name).ToList();
        var text = StatisticsFile.Text(tables, workspace.Host.Clock.GetUtcNow());
        if (Output == "-")
        {
            workspace.Terminal.Script(text);
            return ExitCode.Done;
        }

        var file = Output is { } typed ? Path.GetFullPath(typed, workspace.Host.CurrentDirectory) : workspace.StatisticsFile;
        OutputFile.Write(file, text);
        workspace.Terminal.Say($"{tables.Count} table{(tables.Count == 1 ? "" : "s")} written to {Path.GetRelativePath(workspace.Host.CurrentDirectory, file)}{(tables.Count > 0 ? ", the largest:" : "")}");
        foreach (var table in tables.OrderByDescending(t => t.Size.Bytes).Take(Shown))
        {
            workspace.Terminal.Say($"    {table.Id.Display}: {table.Size}");
        }

        return ExitCode.Done;
    }
}
