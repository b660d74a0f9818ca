using CommandLine;
using SchemaGen.Cli.Usage;
using SchemaGen.Core.Text;
using SchemaGen.Rendering;

namespace SchemaGen.Cli.Commands;

/// <summary>Prints the script by which a shell completes commands, options and their values.</summary>
[Verb("completion", HelpText = "Print the script by which a shell completes commands and options.")]
[Example("completion bash >> ~/.bash_completion", "let bash complete 'dotnet-schemagen'")]
[Example("completion fish > ~/.config/fish/completions/dotnet-schemagen.fish", "let fish complete it")]
public sealed class CompletionCommand : CommonOptions
{
    /// <summary>Which shell.</summary>
    [Value(0, MetaName = "bash|zsh|fish|pwsh", Required = true, HelpText = "The shell.")]
    public string Shell { get; set; } = string.Empty;

    /// <inheritdoc />
    public override Task<int> RunAsync(Workspace workspace, CancellationToken cancellation)
    {
        if (!CompletionScript.Shells.Contains(Shell))
        {
            var near = NearestName.Of(Shell, CompletionScript.Shells);
            throw new CommandException($"'{Shell}' is none of the shells {string.Join(", ", CompletionScript.Shells)}{(near is null ? string.Empty : $": did you mean '{near}'?")}");
        }

        workspace.Terminal.Script(CompletionScript.Write(new(null), Shell, App.Verbs.Select(Word)).TrimEnd());
        return Task.FromResult(ExitCode.Done);
    }

    private static CompletionWord Word(VerbUsage verb) => new(verb.Name, verb.Purpose)
    {
        Values = [.. verb.Arguments.SelectMany(a => a.Values)],
        Options = [.. verb.Options.Select(o => new CompletionWord(o.Name, o.Help) { Letter = o.Letter, HasValue = o.Value is not null, Values = o.Values })],
    };
}
