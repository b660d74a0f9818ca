using NUnit.Framework;

namespace SchemaGen.Tests.Commands;

/// <summary>What the code of the last release would not find after the revisions that came since.</summary>
[Parallelizable(ParallelScope.All)]
public sealed class VerifySinceTests
{
    private const string Released = """
        [Table("cars")]
        public class Car
        {
            public int Id { get; set; }
            public string? Colour { get; set; }
            [Column("number")] public string? Plate { get; set; }
            [Column(TypeName = "varchar(20)")] public string? Maker { get; set; }
        }

        """;

    private static readonly (string Old, string New, string[] Told)[] Changes =
    [
        ("    public string? Colour { get; set; }\n", "", ["column cars.colour is not there any more    Models.cs:5 at v1"]),
        ("public string? Colour", "[RenamedFrom(\"colour\")] public string? Tint", ["column cars.colour is not there any more    Models.cs:5 at v1"]),
        ("public string? Plate { get; set; }", "public required string Plate { get; set; }", ["column cars.number takes NULL no more    Models.cs:6 at v1"]),
        ("public string? Colour { get; set; }", "public string? Colour { get; set; } public int Doors { get; set; }", ["column cars.doors is NOT NULL and has no default, so that a row without it is refused    Models.cs:2 at v1"]),
        ("public string? Colour { get; set; }", "public string? Colour { get; set; } public int? Doors { get; set; }", []),
        ("varchar(20)", "varchar(40)", []),
        ("varchar(20)", "varchar(10)", ["column cars.maker is character varying(10) and was character varying(20)    Models.cs:7 at v1"]),
        ("[Table(\"cars\")]", "[Table(\"vehicles\"), RenamedFrom(\"cars\")]", ["table cars is not there any more    Models.cs:2 at v1"]),
    ];

    [TestCaseSource(nameof(Changes))]
    public async Task What_a_release_uses_is_named_with_the_line_of_its_property((string Old, string New, string[] Told) change)
    {
        using var fixture = await ReleasedAsync();
        fixture.Model("\n\n" + Released.Replace(change.Old, change.New, StringComparison.Ordinal));
        await fixture.DoAsync("revision", "-m", "more", "--allow-data-loss", "--drop", "*");
        var answer = await fixture.RunAsync("verify", "--since", "v1");
        var lines = answer.Error.Split('\n').Where(l => l.StartsWith("breaks v1: ", StringComparison.Ordinal)).Select(l => l["breaks v1: ".Length..]);
        Assert.That(lines, Is.EqualTo(change.Told), answer.ToString());
        Assert.That(answer.Code, Is.EqualTo(change.Told.Length == 0 ? 0 : 1));
        Assert.That(answer.ToString(), Does.Contain("more").And.Not.Contain("proved 20260102030100"));
    }

    [Test]
    public async Task Where_nothing_has_come_since_nothing_is_run()
    {
        using var fixture = await ReleasedAsync();
        var answer = await fixture.RunAsync("verify", "--since", "v1");
        Assert.That((answer.Code, answer.Error), Is.EqualTo((0, "nothing to verify: there is no revision since v1\n")));
    }

    [TestCase("v2", "git knows no commit 'v2'")]
    [TestCase("--output=x", "git knows no commit '--output=x'")]
    public async Task What_git_does_not_know_is_told(string name, string message)
    {
        using var fixture = await ReleasedAsync();
        var answer = await fixture.RunAsync("verify", $"--since={name}");
        Assert.That(answer.Code, Is.EqualTo(2));
        Assert.That(answer.Error, Does.Contain(message));
    }

    private static async Task<ToolFixture> ReleasedAsync()
    {
        var fixture = ToolFixture.WithoutDatabase();
        fixture.Model(Released);
        await fixture.DoAsync("revision", "-m", "first");
        await fixture.GitAsync("init", "--quiet");
        await fixture.CommitAsync("first");
        await fixture.GitAsync("tag", "v1");
        return fixture;
    }
}
