using System.Globalization;
using NUnit.Framework;

namespace SchemaGen.Tests.Commands;

/// <summary>Several processes that write revisions into one folder. SCHEMAGEN_RACE_PROCESSES says how many.</summary>
public sealed class RevisionRaceTests
{
    private static int Processes => int.TryParse(Environment.GetEnvironmentVariable("SCHEMAGEN_RACE_PROCESSES"), CultureInfo.InvariantCulture, out var count) ? count : 32;

    [Test]
    public async Task Each_is_whole_and_has_an_id_of_its_own_or_is_refused()
    {
        using var fixture = ToolFixture.WithoutDatabase();
        var answers = await Task.WhenAll(Enumerable.Range(1, Processes).Select(i => ToolProcess.RunAsync(fixture, "revision", "--empty", "--offline", "-m", $"m{i}")));
        var refused = answers.Where(a => a.Code != 0).ToList();
        Assert.That(refused.Where(a => a.Code != 2 || a.Output.Length > 0 || !a.Error.Contains("was written in the meantime", StringComparison.Ordinal)), Is.Empty);
        Assert.That((await fixture.DoAsync("history")).Lines, Has.Count.EqualTo(Processes - refused.Count).And.Count.GreaterThan(0));
        Assert.That(fixture.Migrations(), Has.Count.EqualTo(3 * (Processes - refused.Count)));
        TestContext.Out.WriteLine($"{Processes} processes: {Processes - refused.Count} revisions, {refused.Count} refusals");
    }

    [Test]
    public async Task One_label_is_given_once()
    {
        using var fixture = ToolFixture.WithoutDatabase();
        await fixture.DoAsync("revision", "--empty", "--offline", "-m", "base", "--rev-id", "base1");
        var answers = await Task.WhenAll(Enumerable.Range(1, Processes / 2).Select(i => ToolProcess.RunAsync(fixture, "revision", "--empty", "--offline", "-m", $"m{i}", "--label", "mine")));
        Assert.That(answers.Count(a => a.Code == 0), Is.EqualTo(1));
        Assert.That((await fixture.DoAsync("history")).Lines, Has.Count.EqualTo(2));
    }
}
