using CliWrap;
using CliWrap.Buffered;

namespace SchemaGen.Tests.Commands;

/// <summary>Runs git in the folder of a bench, with no configuration but its own.</summary>
internal static class GitFixture
{
    /// <summary>Runs a command, which has to succeed.</summary>
    public static async Task<string> GitAsync(this ToolFixture fixture, params string[] arguments)
    {
        var result = await CliWrap.Cli.Wrap("git").WithArguments(["-c", "user.name=Ada", "-c", "user.email=ada@example.org", "-c", "init.defaultBranch=main", .. arguments]).WithWorkingDirectory(fixture.Folder)
            .WithEnvironmentVariables(v => v.Set("GIT_CONFIG_GLOBAL", "/dev/null").Set("GIT_CONFIG_NOSYSTEM", "1"))
            .WithValidation(CommandResultValidation.None).ExecuteBufferedAsync();
        return result.ExitCode == 0
            ? result.StandardOutput.ReplaceLineEndings("\n")
            : throw new InvalidOperationException($"git {string.Join(' ', arguments)} gave {result.ExitCode}: {result.StandardOutput}{result.StandardError}");
    }

    /// <summary>Commits all files.</summary>
    public static async Task CommitAsync(this ToolFixture fixture, string message)
    {
        await fixture.GitAsync("add", "--all");
        await fixture.GitAsync("commit", "--quiet", "-m", message);
    }
}
