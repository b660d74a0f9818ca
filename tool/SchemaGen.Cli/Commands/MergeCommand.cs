using CommandLine;
using SchemaGen.Cli.Checking;
using SchemaGen.Cli.Revisions;
using SchemaGen.Cli.Usage;
using SchemaGen.Core.Diagnostics;
using SchemaGen.Core.History;
using SchemaGen.Core.Schemas;

namespace SchemaGen.Cli.Commands;

/// <summary>Writes a revision that follows several heads and has no statements of its own.</summary>
[Verb("merge", HelpText = "Write a revision that joins several heads and does nothing else.")]
[Example("merge", "join all heads")]
[Example("merge 2026112215 2026112309 -m \"join\"", "join two of them")]
public sealed class MergeCommand : CommonOptions
{
    /// <summary>The heads.</summary>
    [Value(0, MetaName = "REV...", HelpText = "The heads to join (default: all).")]
    public IEnumerable<string> Revisions { get; set; } = [];

    /// <summary>What the revision is about.</summary>
    [Option('m', "message", MetaValue = "TEXT", Default = "merge", HelpText = "What the revision is about; it becomes the name of the files.")]
    public string Message { get; set; } = "merge";

    /// <inheritdoc />
    public override async Task<int> RunAsync(Workspace workspace, CancellationToken cancellation)
    {
        var message = RevisionMessage.Check(Message);
        var history = workspace.LoadHistory();
        var heads = Revisions.Any() ? Heads.Named(history, Revisions) : history.Heads;
        if (heads.Count < 2)
        {
            workspace.Terminal.Say($"nothing to merge: {(heads.Count == 0 ? "there is no revision" : $"{heads[0].Revision} is the only head{(history.Heads.Count == 1 ? string.Empty : " that is named")}")}");
            return ExitCode.Done;
        }

        Heads.RequireNoConflict(workspace, history, heads, "a merge cannot say which of them counts: put one branch behind the other by 'schemagen rebase', which says what to do");
        RevisionRequest request = new(history, RevisionId.FromTime(workspace.Host.Clock.GetUtcNow(), _ => false), message, [.. heads.Select(h => h.Revision)]);
        WrittenFiles.Print(workspace, new RevisionWriter(workspace.Templates, new Dictionary<ObjectId, SourceSpan>(), workspace.Migrations, null).Write(request, []));
        await AgreementHint.SayAsync(workspace, cancellation);
        return ExitCode.Done;
    }
}
