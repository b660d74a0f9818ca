using System.Text.RegularExpressions;
using CliWrap;
using CliWrap.Buffered;
using NUnit.Framework;
using SchemaGen.Tests.Architecture;

namespace SchemaGen.Tests.Commands;

/// <summary>The pages of docs, docs/how-to and docs/tutorial do what they say: a block behind <c>run</c> is run by bash, one behind <c>file: PATH</c> is written, and what stands behind <c>shows</c> has to be in what the last run printed.</summary>
[Parallelizable(ParallelScope.All)]
public sealed partial class HowToTests
{
    // A page calls the tool as its reader does.
    private const string Prelude = "set -euo pipefail\ndotnet() { if [ \"$1\" = schemagen ]; then shift; \"$SCHEMAGEN_TOOL\" \"$@\"; else command dotnet \"$@\"; fi; }\n";

    private static IEnumerable<string> Pages => new[] { ".", "how-to", "tutorial" }
        .SelectMany(f => Directory.EnumerateFiles(Path.Combine(SourceTests.Root, "docs", f), "*.md")).Where(f => Block().IsMatch(File.ReadAllText(f)))
        .Select(f => Path.GetRelativePath(Path.Combine(SourceTests.Root, "docs"), f)).Order(StringComparer.Ordinal);

    [TestCaseSource(nameof(Pages))]
    public async Task The_blocks_of_a_page_do_what_it_says(string page)
    {
        using var fixture = await ToolFixture.CreateAsync();
        Directory.Delete(Path.Combine(fixture.Folder, "migrations"));
        var said = string.Empty;
        foreach (Match block in Block().Matches(await File.ReadAllTextAsync(Path.Combine(SourceTests.Root, "docs", page))))
        {
            var (what, path, text) = (block.Groups["what"].Value, block.Groups["path"].Value, block.Groups["text"].Value);
            switch (what)
            {
                case "file":
                    fixture.Write(path, text);
                    break;
                case "run":
                    said = await RunAsync(fixture, text);
                    break;
                default:
                    Assert.That(text.Split('\n').Select(l => l.Trim()).Where(l => l.Length > 0 && !said.Contains(l, StringComparison.Ordinal)), Is.Empty, said);
                    break;
            }
        }
    }

    private static async Task<string> RunAsync(ToolFixture fixture, string script)
    {
        var psql = TestServer.BinDirectory is { } bin ? $"{bin}:" : string.Empty;
        var result = await CliWrap.Cli.Wrap("bash").WithArguments(["-c", Prelude + script]).WithWorkingDirectory(fixture.Folder).WithValidation(CommandResultValidation.None)
            .WithEnvironmentVariables(v =>
            {
                fixture.Environment.ToList().ForEach(p => v.Set(p.Key, p.Value));
                v.Set("PATH", psql + Environment.GetEnvironmentVariable("PATH")).Set("SCHEMAGEN_TOOL", ToolProcess.Path).Set("DATABASE_URL", Libpq(fixture.Connection))
                    .Set("GIT_CONFIG_GLOBAL", "/dev/null").Set("GIT_AUTHOR_NAME", "Ada").Set("GIT_AUTHOR_EMAIL", "ada@example.org").Set("GIT_COMMITTER_NAME", "Ada").Set("GIT_COMMITTER_EMAIL", "ada@example.org");
            })
            .ExecuteBufferedAsync();
        return result.IsSuccess ? result.StandardOutput + result.StandardError : throw new InvalidOperationException($"{script}\ngave {result.ExitCode}: {result.StandardOutput}{result.StandardError}");
    }

    private static string Libpq(string connection)
    {
        Npgsql.NpgsqlConnectionStringBuilder to = new(connection);
        return $"host={to.Host} port={to.Port} user={to.Username} dbname={to.Database}{(to.Password is { } password ? $" password={password}" : string.Empty)}";
    }

    [GeneratedRegex(@"<!-- (?<what>run|shows|file)(: (?<path>\S+))? -->\n```\w*\n(?<text>.*?)^```", RegexOptions.Singleline | RegexOptions.Multiline)]
    private static partial Regex Block();
}
