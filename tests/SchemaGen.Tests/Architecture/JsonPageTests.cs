using System.Text.Json;
using NUnit.Framework;
using SchemaGen.Tests.Commands;

namespace SchemaGen.Tests.Architecture;

/// <summary>docs/json.md names every property that the commands write.</summary>
public sealed class JsonPageTests
{
    [Test]
    public async Task Every_property_of_every_command_is_in_its_table()
    {
        using var fixture = await ReviewTests.MakeAsync("drop_column");
        fixture.Environment["SCHEMAGEN_CONNECTION"] = await UrlAsync();
        fixture.Model(Cars.Plain);
        foreach (var command in new[] { "history", "status", "check", "lint", "doctor", "review --base main", "diff", "current" })
        {
            var verb = command.Split(' ')[0];
            var written = await WrittenAsync(fixture, verb == "current" ? ["upgrade"] : [], command);
            Assert.That(written.Order(StringComparer.Ordinal), Is.EqualTo(Documented(verb).Order(StringComparer.Ordinal)), verb);
        }
    }

    private static async Task<IEnumerable<string>> WrittenAsync(ToolFixture fixture, string[] before, string command)
    {
        await (before.Length == 0 ? Task.CompletedTask : fixture.DoAsync(before));
        using var json = JsonDocument.Parse((await fixture.RunAsync([.. command.Split(' '), "--format", "json"])).Output);
        var item = json.RootElement.ValueKind == JsonValueKind.Array ? json.RootElement[0] : json.RootElement;
        return [.. item.EnumerateObject().Select(p => p.Name)];
    }

    private static async Task<string> UrlAsync()
    {
        using var other = await ToolFixture.CreateAsync();
        return other.Url;
    }

    // The rows of the table of the section whose title names the command.
    private static IEnumerable<string> Documented(string verb) => File.ReadAllText(Path.Combine(SourceTests.Root, "docs/json.md")).Split("\n## ").Skip(1)
        .Single(s => s.Split('\n')[0].Split(", ").Contains(verb)).Split('\n').Where(l => l.StartsWith("| `", StringComparison.Ordinal)).Select(l => l.Split('`')[1]);
}
