using System.ComponentModel;
using CliWrap;
using CommandLine;
using SchemaGen.Cli.Revisions;
using SchemaGen.Cli.Usage;
using SchemaGen.Migrations;

namespace SchemaGen.Cli.Commands;

/// <summary>Opens the SQL files of a revision in an editor, and records what was edited.</summary>
[Verb("edit", HelpText = "Open the SQL files of a revision in $VISUAL or $EDITOR, then record the edit.")]
[Example("edit", "open the newest revision in $VISUAL or $EDITOR")]
[Example("edit 20261122150405", "open a certain one")]
public sealed class EditCommand : CommonOptions
{
    private static readonly string[] Variables = ["VISUAL", "EDITOR"];

    /// <summary>Which one.</summary>
    [Value(0, MetaName = "REV", Default = "head", HelpText = "head, or a revision.")]
    public string Revision { get; set; } = "head";

    /// <inheritdoc />
    public override async Task<int> RunAsync(Workspace workspace, CancellationToken cancellation)
    {
        var editor = Variables.Select(workspace.Host.Environment).FirstOrDefault(e => !string.IsNullOrWhiteSpace(e))
            ?? throw new CommandException("no editor is known: set VISUAL or EDITOR");
        var files = Recorder.Find(MigrationsFolder.Load(workspace.Migrations), Revision);
        var exitCode = await OpenAsync(editor, [files.UpPath, files.DownPath], cancellation);
        if (exitCode != 0)
        {
            throw new CommandException($"the editor '{editor}' ended with {exitCode}: nothing is recorded");
        }

        return await Recorder.RecordAsync(workspace, files.Manifest.Revision, cancellation);
    }

    private static async Task<int> OpenAsync(string editor, IReadOnlyList<string> files, CancellationToken cancellation)
    {
        var words = editor.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var command = CliWrap.Cli.Wrap(words[0])
            .WithArguments([.. words[1..], .. files])
            .WithStandardInputPipe(PipeSource.FromStream(Console.OpenStandardInput()))
            .WithStandardOutputPipe(PipeTarget.ToStream(Console.OpenStandardOutput()))
            .WithStandardErrorPipe(PipeTarget.ToStream(Console.OpenStandardError()))
            .WithValidation(CommandResultValidation.None);
        try
        {
            return (await command.ExecuteAsync(cancellation)).ExitCode;
        }
        catch (Win32Exception e)
        {
            throw new CommandException($"the editor '{editor}' cannot be started: set VISUAL or EDITOR to one that is there", e);
        }
    }
}
