using CliWrap.Buffered;
using NUnit.Framework;
using SchemaGen.Tests.Architecture;

namespace SchemaGen.Tests.Commands;

/// <summary>The step of the GitHub Action and of the GitLab job that lints.</summary>
[Parallelizable(ParallelScope.All)]
public sealed class LintScriptTests
{
    private static readonly string Script = Path.Combine(SourceTests.Root, "build/ci/lint.sh");

    [TestCase("github", "warning", 1)]
    [TestCase("github", "error", 0)]
    [TestCase("gitlab", "blocks_writes", 1)]
    public async Task A_job_leaves_a_file_for_code_scanning_and_fails_for_what_is_named(string site, string failOn, int code)
    {
        using var fixture = Folder();
        var result = await RunAsync(fixture, site, ("SCHEMAGEN_LINT", failOn), ("SCHEMAGEN_LINT_WHAT", "db other.sql"));
        Assert.That(result.ExitCode, Is.EqualTo(code), result.StandardError);
        Assert.That(fixture.Read("schemagen-lint.sarif"), Does.Contain("\"ruleId\": \"SG3310\"").And.Contain("\"ruleId\": \"SG3353\""));
        Assert.That(result.StandardOutput.Contains("\n::warning file=db/V1.sql,line=2,title=SG3310::", StringComparison.Ordinal), Is.EqualTo(site == "github"), result.StandardOutput);
    }

    [Test]
    public async Task What_cannot_be_looked_at_fails_the_job_and_leaves_no_file()
    {
        using var fixture = Folder();
        var result = await RunAsync(fixture, "github", ("SCHEMAGEN_LINT_WHAT", "nowhere other.sql"), ("SCHEMAGEN_LINT_OUTPUT", "out.sarif"));
        Assert.That((result.ExitCode, File.Exists(Path.Combine(fixture.Folder, "out.sarif"))), Is.EqualTo((2, false)), result.StandardError);
    }

    [TestCase("action.yml", "build/ci/lint.sh\" github")]
    [TestCase("build/ci/schemagen.gitlab-ci.yml", "build/ci/lint.sh gitlab")]
    public async Task The_jobs_run_the_script(string file, string command) => Assert.That(await File.ReadAllTextAsync(Path.Combine(SourceTests.Root, file)), Does.Contain(command));

    private static ToolFixture Folder()
    {
        var fixture = ToolFixture.WithoutDatabase();
        Directory.CreateDirectory(Path.Combine(fixture.Folder, ".git"));
        fixture.Write("db/V1.sql", "SET lock_timeout = '1s';\nCREATE INDEX i ON cars (id);\n");
        fixture.Write("other.sql", "ALTER TYPE mood ADD VALUE 'good';\n");
        return fixture;
    }

    private static Task<BufferedCommandResult> RunAsync(ToolFixture fixture, string site, params (string Name, string Value)[] environment) =>
        CiScript.RunAsync(fixture, [Script, site], environment);
}
