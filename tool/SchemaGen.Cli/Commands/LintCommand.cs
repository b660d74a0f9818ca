using CommandLine;
using SchemaGen.Cli.Linting;
using SchemaGen.Cli.Output;
using SchemaGen.Cli.Usage;
using SchemaGen.Core.Linting;

namespace SchemaGen.Cli.Commands;

/// <summary>Says what in the SQL of migrations hurts a database in use.</summary>
[Verb("lint", HelpText = "Say what in the SQL of revisions, or of any files of SQL, hurts a database in use; exit code 1 where something does.")]
[Example("lint", "all revisions")]
[Example("lint 20261122150405..head --format sarif --output lint.sarif", "those that came after one, as a file for code scanning")]
[Example("lint db/migration --fail-on error", "a folder of Flyway's; exit code 1 only for what fails or destroys")]
public sealed class LintCommand : CommonOptions
{
    /// <summary>What to look at.</summary>
    [Value(0, MetaName = "WHAT", HelpText = "Files and folders of SQL, or a revision, or FROM..TO for those after FROM up to TO, or ..TO (default: all revisions).")]
    public IEnumerable<string> What { get; set; } = [];

    /// <summary>Whether to look at the ways back.</summary>
    [Option("down", HelpText = "Look at the ways back, too.")]
    public bool Down { get; set; }

    /// <summary>Whether files run in transactions.</summary>
    [Option("in-transaction", HelpText = "The files that are named run in a transaction each, as Flyway runs them; of revisions that is known.")]
    public bool InTransaction { get; set; }

    /// <summary>What to fail for.</summary>
    [Option("fail-on", MetaValue = "LIST", HelpText = "Exit with 1 where there is one of these, with commas between them: note, warning or error (and what is worse), a hazard such as deletes_data, the id of a rule, or none (default: the setting 'lint.failOn', else warning).")]
    public string? FailOn { get; set; }

    /// <summary>The form of the output.</summary>
    [Option("format", HelpText = "text, json, markdown, sarif or github (annotations of a workflow).")]
    public LintFormat Format { get; set; }

    /// <summary>The file of the output.</summary>
    [Option("output", MetaValue = "FILE", HelpText = "Write the findings to a file; standard output has them as text then.")]
    public string? Output { get; set; }

    /// <inheritdoc />
    public override Task<int> RunAsync(Workspace workspace, CancellationToken cancellation)
    {
        var failure = FailOn is null ? workspace.Settings.Lint.FailOn : Parse(FailOn);
        var files = new LintFiles(workspace) { WithDown = Down, InTransaction = InTransaction }.Find([.. What]);
        var findings = new Linter(workspace.Settings.Lint).Find(files);
        LintReport report = new(findings, workspace.Host.CurrentDirectory, workspace.Settings.Root);
        if (Output is { Length: > 0 } file)
        {
            OutputFile.Write(Path.GetFullPath(file, workspace.Host.CurrentDirectory), report.In(Format));
        }

        Print(workspace, report.In(Output is { Length: > 0 } ? LintFormat.Text : Format));
        var looked = files.Count(f => !f.IsKnown);
        workspace.Terminal.Say(findings.Count == 0 ? $"{Files(looked)}: nothing found" : $"{Files(looked)}, {findings.Count} finding{(findings.Count == 1 ? string.Empty : "s")}");
        return Task.FromResult(findings.Any(failure.Includes) ? ExitCode.Found : ExitCode.Done);
    }

    // Annotations are commands to the workflow, which a payload for people must not hold.
    private void Print(Workspace workspace, string text)
    {
        if (Format == LintFormat.Text || Output is { Length: > 0 })
        {
            workspace.Terminal.Payload(text);
        }
        else if (text.Length > 0)
        {
            workspace.Terminal.Script(text.TrimEnd('\n'));
        }
    }

    private static LintFailure Parse(string list)
    {
        try
        {
            return LintFailure.Parse(list.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries));
        }
        catch (FormatException e)
        {
            throw new CommandException($"--fail-on {e.Message}", e);
        }
    }

    private static string Files(int count) => $"{count} file{(count == 1 ? string.Empty : "s")}";
}
