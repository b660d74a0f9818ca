using CommandLine;
using SchemaGen.Cli.Comparing;
using SchemaGen.Cli.Output;
using SchemaGen.Cli.Usage;
using SchemaGen.Rendering;
using SchemaGen.Scaffolding;

namespace SchemaGen.Cli.Commands;

/// <summary>Draws tables and their references.</summary>
[Verb("diagram", HelpText = "Draw tables and their references as a diagram of Mermaid, for READMEs.")]
[Example("diagram --output docs/schema.mmd", "the tables of the models")]
[Example("diagram --of database --table sales.*", "some tables of the database")]
public sealed class DiagramCommand : CommonOptions
{
    /// <summary>What is drawn.</summary>
    [Option("of", Default = "models", MetaValue = "S", HelpText = "models, database, migrations, migrations@REV, or what else --from of diff takes.")]
    public string Of { get; set; } = "models";

    /// <summary>Which tables.</summary>
    [Option("table", MetaValue = "T", HelpText = "A table to draw, as name or schema.name with * and ? (default: all).")]
    public IEnumerable<string> Table { get; set; } = [];

    /// <summary>The file of the output.</summary>
    [Option("output", MetaValue = "FILE", HelpText = "Write the diagram to a file.")]
    public string? Output { get; set; }

    /// <inheritdoc />
    internal override IEnumerable<string?> Connections => [Connection, Of];

    /// <inheritdoc />
    public override async Task<int> RunAsync(Workspace workspace, CancellationToken cancellation)
    {
        var schema = (await SchemaSource.ReadAsync(workspace, Of, cancellation)).Schema;
        ObjectSelection selection = new([], [.. Table]);
        if (selection.Unmatched(schema).ToList() is { Count: > 0 } unmatched)
        {
            throw new CommandException($"nothing matches {string.Join(", ", unmatched.Select(u => $"'{u}'"))}");
        }

        var text = EntityDiagram.Write(schema, selection.Of(schema).Schema.Select(o => o.Id).Where(id => id.Kind == Core.Schemas.Objects.Table.ObjectKind));
        if (Output is { Length: > 0 } file)
        {
            OutputFile.Write(Path.GetFullPath(file, workspace.Host.CurrentDirectory), text);
        }
        else
        {
            workspace.Terminal.Script(text.TrimEnd('\n'));
        }

        return ExitCode.Done;
    }
}
