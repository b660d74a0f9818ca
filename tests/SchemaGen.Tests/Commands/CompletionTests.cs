using CliWrap.Buffered;
using NUnit.Framework;
using SchemaGen.Cli;

namespace SchemaGen.Tests.Commands;

/// <summary>What a shell offers, asked of bash itself.</summary>
[Parallelizable(ParallelScope.All)]
public sealed class CompletionTests
{
    [TestCase("", "upgrade")]
    [TestCase("upg", "upgrade")]
    [TestCase("upgrade --dr", "--dry-run")]
    [TestCase("check --format ", "text json sarif")]
    [TestCase("check --format s", "sarif")]
    [TestCase("templates ", "list export")]
    [TestCase("completion z", "zsh")]
    public async Task Bash_offers_commands_options_and_values(string typed, string offered) => Assert.That(await OfferedAsync(typed), Is.SupersetOf(offered.Split(' ')));

    [TestCase("check --format s", 1)]
    [TestCase("revision -m ", 0)]
    public async Task Bash_offers_nothing_else(string typed, int count) => Assert.That(await OfferedAsync(typed), Has.Count.EqualTo(count));

    [Test]
    public async Task Every_option_is_in_the_script_of_every_shell([Values("bash", "zsh", "fish", "pwsh")] string shell)
    {
        using var fixture = ToolFixture.WithoutDatabase();
        var script = (await fixture.DoAsync("completion", shell)).Output;
        Assert.That(App.Verbs.SelectMany(v => v.Options).Where(o => !script.Contains(o.Name, StringComparison.Ordinal)), Is.Empty);
        Assert.That(App.Verbs.Where(v => !script.Contains(v.Name, StringComparison.Ordinal)), Is.Empty);
        Assert.That(script, Does.Not.Contain("{{"));
    }

    private static async Task<IReadOnlyList<string>> OfferedAsync(string typed)
    {
        using var fixture = ToolFixture.WithoutDatabase();
        var script = (await fixture.DoAsync("completion", "bash")).Output;
        string[] words = ["dotnet-schemagen", .. typed.Split(' ')];
        var asked = $"COMP_WORDS=({string.Join(' ', words.Select(w => $"'{w}'"))}); COMP_CWORD={words.Length - 1}; _schemagen; printf '%s\\n' \"${{COMPREPLY[@]}}\"";
        var answer = await CliWrap.Cli.Wrap("bash").WithArguments(["--norc", "-euc", script + asked]).ExecuteBufferedAsync();
        return answer.StandardOutput.Split('\n', StringSplitOptions.RemoveEmptyEntries);
    }
}
