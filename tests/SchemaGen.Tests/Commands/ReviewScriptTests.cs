using CliWrap.Buffered;
using NUnit.Framework;
using SchemaGen.Tests.Architecture;

namespace SchemaGen.Tests.Commands;

/// <summary>The step of the GitHub Action and of the GitLab job, with programs in the place of gh and curl that write down how they are called.</summary>
[Parallelizable(ParallelScope.All)]
public sealed class ReviewScriptTests
{
    private static readonly string Script = Path.Combine(SourceTests.Root, "build/ci/review.sh");

    [TestCase("", "--method POST repos/me/shop/issues/7/comments")]
    [TestCase("4711", "--method PATCH repos/me/shop/issues/comments/4711")]
    public async Task A_comment_of_GitHub_is_made_once_and_then_written_anew(string earlier, string called)
    {
        using var fixture = await ReviewTests.MakeAsync("drop_column");
        var calls = Fake(fixture, "gh", $"case \"$*\" in *--jq*) echo {earlier} ;; esac");
        var result = await RunAsync(fixture, "github", ("GITHUB_REF", "refs/pull/7/merge"), ("GITHUB_REPOSITORY", "me/shop"), ("GITHUB_STEP_SUMMARY", Path.Combine(fixture.Folder, "summary.md")));
        Assert.That(result.ExitCode, Is.Zero, result.StandardError);
        Assert.That(await File.ReadAllTextAsync(calls), Does.Contain(called).And.Contain("-F body=@"));
        Assert.That(fixture.Read("summary.md"), Does.StartWith("<!-- schemagen review -->").And.Contain("removed column 'cars.colour'"));
    }

    [TestCase("[]", "--request POST")]
    [TestCase("[{\"id\":12,\"type\":null,\"body\":\"hello\",\"author\":{\"id\":1}},{\"id\":34,\"type\":null,\"body\":\"\\u003c!-- schemagen review --\\u003e\\n## Schema\",\"author\":{\"id\":1}}]", "--request PUT", "/merge_requests/7/notes/34")]
    public async Task A_note_of_GitLab_is_made_once_and_then_written_anew(string notes, params string[] called)
    {
        using var fixture = await ReviewTests.MakeAsync("drop_column");
        fixture.Write("notes.json", notes);
        var calls = Fake(fixture, "curl", $"case \"$*\" in *--request*) ;; *) cat '{fixture.Folder}/notes.json' ;; esac");
        var result = await RunAsync(fixture, "gitlab", ("CI_API_V4_URL", "https://gitlab.example.org/api/v4"), ("CI_PROJECT_ID", "3"), ("CI_MERGE_REQUEST_IID", "7"), ("SCHEMAGEN_GITLAB_TOKEN", "hush"));
        Assert.That(result.ExitCode, Is.Zero, result.StandardError);
        var text = await File.ReadAllTextAsync(calls);
        Assert.Multiple(() => called.ToList().ForEach(c => Assert.That(text, Does.Contain(c))));
    }

    [Test]
    public async Task What_is_configured_fails_the_job_after_the_comment()
    {
        using var fixture = await ReviewTests.MakeAsync("drop_column");
        var calls = Fake(fixture, "gh", "true");
        var result = await RunAsync(fixture, "github", ("GITHUB_REF", "refs/pull/7/merge"), ("GITHUB_REPOSITORY", "me/shop"), ("SCHEMAGEN_FAIL_ON", "rewrites_table deletes_data"));
        Assert.That((result.ExitCode, File.Exists(calls)), Is.EqualTo((1, true)), result.StandardError);
    }

    [Test]
    public async Task A_review_that_cannot_be_made_posts_nothing()
    {
        using var fixture = await ReviewTests.MakeAsync("drop_column");
        var calls = Fake(fixture, "gh", "true");
        var result = await RunAsync(fixture, "github", ("GITHUB_REF", "refs/pull/7/merge"), ("GITHUB_REPOSITORY", "me/shop"), ("SCHEMAGEN_BASE", "nowhere"));
        Assert.That((result.ExitCode, File.Exists(calls)), Is.EqualTo((2, false)));
    }

    [TestCase("action.yml", "build/ci/review.sh\" github")]
    [TestCase("build/ci/schemagen.gitlab-ci.yml", "build/ci/review.sh gitlab")]
    public async Task The_jobs_run_the_script(string file, string command) => Assert.That(await File.ReadAllTextAsync(Path.Combine(SourceTests.Root, file)), Does.Contain(command));

    private static string Fake(ToolFixture fixture, string name, string body)
    {
        fixture.Write($"../bin/{name}", $"#!/usr/bin/env bash\nprintf '%s\\n' \"$*\" >> '{fixture.Folder}/calls'\n{body}\n");
        return Path.Combine(fixture.Folder, "calls");
    }

    private static Task<BufferedCommandResult> RunAsync(ToolFixture fixture, string site, params (string Name, string Value)[] environment) => CiScript.RunAsync(
        fixture,
        ["-c", "chmod +x ../bin/* && exec bash \"$0\" \"$1\"", Script, site],
        [("SCHEMAGEN_BASE", "main"), ("PATH", $"{Path.GetFullPath(Path.Combine(fixture.Folder, "../bin"))}:{Environment.GetEnvironmentVariable("PATH")}"), .. environment]);
}
