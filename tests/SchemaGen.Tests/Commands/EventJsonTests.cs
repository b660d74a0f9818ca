using System.Text.Json;
using NUnit.Framework;
using SchemaGen.Tests.Architecture;

namespace SchemaGen.Tests.Commands;

/// <summary>What <c>upgrade</c> and <c>downgrade</c> say to programs, an object a line.</summary>
[Parallelizable(ParallelScope.All)]
public sealed class EventJsonTests
{
    // Those need a statement that takes long: ProgressTests.
    private const string OfProgress = "| of `progress`, ";

    [Test]
    public async Task An_upgrade_and_its_way_back_are_told_as_they_happen()
    {
        using var fixture = await BeganAsync();
        Assert.That(Told(await fixture.DoAsync("upgrade", "--plan", "--format", "json")), Is.EqualTo(["planned", "finished"]));
        Assert.That(Told(await fixture.DoAsync("upgrade", "--dry-run", "--format", "json")), Is.EqualTo(["running", "statement", "statement", "finished"]));
        Assert.That(Told(await fixture.DoAsync("upgrade", "--format", "json")), Is.EqualTo(["running", "done", "finished"]));
        Assert.That(Told(await fixture.DoAsync("upgrade", "--format", "json")), Is.EqualTo(["finished"]));
        Assert.That(Told(await fixture.DoAsync("downgrade", "base", "--dry-run", "--format", "json")), Does.Contain("locked"));
        Assert.That(Told(await fixture.DoAsync("downgrade", "base", "--single-transaction", "--format", "json")), Is.EqualTo(["running", "done", "finished"]));
    }

    [Test]
    public async Task A_failure_is_the_last_line_and_every_property_is_documented()
    {
        using var fixture = await BeganAsync();
        var statements = await fixture.DoAsync("upgrade", "-v", "--format", "json");
        fixture.Model(Cars.With("public int? Doors { get; set; }"));
        await fixture.DoAsync("revision", "-m", "doors");
        await fixture.ExecuteAsync("ALTER TABLE cars ADD doors integer");
        var failed = await fixture.RunAsync("upgrade", "--format", "json");
        Assert.That(failed.Code, Is.EqualTo(2));
        var last = Objects(failed)[^1];
        Assert.That(last.GetProperty("event").GetString(), Is.EqualTo("failed"));
        Assert.That((last.GetProperty("sqlState").GetString(), last.GetProperty("line").GetInt32() > 1), Is.EqualTo(("42701", true)));

        fixture.Write("tenants.txt", $"no_such_database\n{fixture.Url}\n");
        var many = await fixture.RunAsync("upgrade", "--targets", "tenants.txt", "--format", "json");
        var documented = (await File.ReadAllTextAsync(Path.Combine(SourceTests.Root, "docs/json.md"))).Split("\n## ").Single(s => s.StartsWith("upgrade, ", StringComparison.Ordinal))
            .Split('\n').Where(l => l.StartsWith("| `", StringComparison.Ordinal) && !l.Contains(OfProgress, StringComparison.Ordinal)).Select(l => l.Split('`')[1]);
        Assert.That(Objects(statements).Concat(Objects(failed)).Concat(Objects(many)).SelectMany(o => o.EnumerateObject()).Select(p => p.Name).Distinct(), Is.EquivalentTo(documented));
    }

    [TestCase("upgrade --sql")]
    [TestCase("downgrade head:base --sql")]
    public async Task What_runs_on_no_database_has_no_events(string command)
    {
        using var fixture = await BeganAsync();
        await InputTests.FailsAsync(fixture, [.. command.Split(' '), "--format", "json"], "--format json is of what runs: leave out --sql");
    }

    private static async Task<ToolFixture> BeganAsync()
    {
        var fixture = await ToolFixture.CreateAsync();
        fixture.Model(Cars.Plain);
        await fixture.DoAsync("revision", "-m", "cars");
        return fixture;
    }

    private static List<string> Told(ToolResult result) => [.. Objects(result).Select(o => o.GetProperty("event").GetString()!)];

    private static List<JsonElement> Objects(ToolResult result) =>
        [.. result.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(l => JsonDocument.Parse(l).RootElement)];
}
