using CommandLine;
using SchemaGen.Cli.Output;
using SchemaGen.Cli.Reviewing;
using SchemaGen.Cli.Usage;
using SchemaGen.Core.Planning;
using SchemaGen.Core.Schemas.Facts;

namespace SchemaGen.Cli.Commands;

/// <summary>Says what the revisions of a branch do, for those who review it.</summary>
[Verb("review", HelpText = "Say what the revisions of this branch do: changes, hazards, SQL, conflicts with the base; exit code 1 where it must not be merged.")]
[Example("review --base origin/main", "what this branch adds to main")]
[Example("review --base origin/main --format markdown --output review.md --fail-on deletes_data", "a comment for the pull request; exit code 1 where data would be deleted")]
public sealed class ReviewCommand : CommonOptions
{
    /// <summary>What the branch shall be merged into.</summary>
    [Option("base", MetaValue = "GIT_REF", Required = true, HelpText = "The branch, tag or commit that this branch shall be merged into: origin/main.")]
    public string Base { get; set; } = string.Empty;

    /// <summary>Whether to run the revisions.</summary>
    [Option("verify", HelpText = "Run the revisions up, down and up again on a throwaway server.")]
    public bool Verify { get; set; }

    /// <summary>The form of the output.</summary>
    [Option("format", HelpText = "text, markdown or json.")]
    public ReviewFormat Format { get; set; }

    /// <summary>The file of the output.</summary>
    [Option("output", MetaValue = "FILE", HelpText = "Write the review to a file; standard output has it as text then.")]
    public string? Output { get; set; }

    /// <summary>What stands before the path of a file in a link.</summary>
    [Option("link", MetaValue = "URL", HelpText = "What stands before the path of a file in links of --format markdown (default: as GitHub or GitLab say it to their jobs).")]
    public string? Link { get; set; }

    /// <summary>The hazards that stop a merge.</summary>
    [Option("fail-on", MetaValue = "HAZARD", HelpText = "Exit with 1 where there is such a hazard: deletes_data, rewrites_table, blocks_writes, blocks_reads, may_fail or depends_on_session.")]
    public IEnumerable<string> FailOn { get; set; } = [];

    /// <inheritdoc />
    public override async Task<int> RunAsync(Workspace workspace, CancellationToken cancellation)
    {
        var kinds = Enum.GetValues<HazardKind>().ToDictionary(k => k.Word(), StringComparer.Ordinal);
        if (FailOn.FirstOrDefault(f => !kinds.ContainsKey(f)) is { } unknown)
        {
            throw new CommandException($"--fail-on is '{unknown}' and has to be one of {string.Join(", ", kinds.Keys)}");
        }

        var review = await new ReviewReader(workspace).ReadAsync(Base, cancellation);
        review = Verify ? await ReviewProof.AddAsync(workspace, review, cancellation) : review;
        if (Output is { Length: > 0 } file)
        {
            OutputFile.Write(Path.GetFullPath(file, workspace.Host.CurrentDirectory), In(review, Format, workspace) + "\n");
        }

        workspace.Terminal.Script(In(review, Output is { Length: > 0 } ? ReviewFormat.Text : Format, workspace));
        var stops = FailOn.Select(f => kinds[f]).ToHashSet();
        return review.Problems.Count > 0 || review.Hazards.Any(h => stops.Contains(h.Kind)) ? ExitCode.Found : ExitCode.Done;
    }

    private string In(Review review, ReviewFormat format, Workspace workspace) => (format switch
    {
        ReviewFormat.Json => ReviewJson.Of(review),
        ReviewFormat.Markdown => new ReviewMarkdown(review, SourceLink.Prefix(Link, workspace.Host.Environment)).Write(),
        _ => ReviewText.Of(review),
    }).TrimEnd('\n');
}
