using NUnit.Framework;
using SchemaGen.Rendering;

namespace SchemaGen.Tests.Commands;

[Parallelizable(ParallelScope.All)]
public sealed class TemplateTests
{
    private const string Settings = """{ "templates": "mine" }""";

    [Test]
    public async Task The_list_names_every_template()
    {
        using var fixture = ToolFixture.WithoutDatabase();
        Assert.That((await fixture.DoAsync("templates")).Lines, Is.EqualTo(TemplateSet.Paths));
        Assert.That((await fixture.DoAsync("templates", "list", "postgres/table/")).Lines, Has.Count.GreaterThan(1).And.All.StartsWith("postgres/table/"));
    }

    [Test]
    public async Task A_template_of_the_users_wins()
    {
        using var fixture = await ToolFixture.CreateAsync();
        fixture.Write("schemagen.json", Settings);
        fixture.Model(Cars.Plain);
        Assert.That((await fixture.DoAsync("templates", "export", "postgres/table/create.sql")).Output, Is.EqualTo("mine/postgres/table/create.sql\n"));
        fixture.Edit("mine/postgres/table/create.sql", "CREATE ", "CREATE /* by us */ ");
        Assert.That((await fixture.DoAsync("templates")).Lines, Has.One.Match(@"^postgres/table/create.sql  \(replaced by .*mine.postgres.table.create.sql\)$"));
        await fixture.DoAsync("revision", "-m", "first");
        Assert.That(fixture.Read("migrations/*_first.up.sql"), Does.Contain("CREATE /* by us */ TABLE public.cars"));
    }

    [Test]
    public async Task An_export_of_all_changes_nothing_and_overwrites_nothing()
    {
        using var fixture = await ToolFixture.CreateAsync();
        fixture.Model(Cars.Tutorial);
        await fixture.DoAsync("revision", "-m", "first", "--offline");
        var plain = fixture.Read("migrations/*.up.sql");
        Directory.Delete(Path.Combine(fixture.Folder, "migrations"), recursive: true);
        Directory.CreateDirectory(Path.Combine(fixture.Folder, "migrations"));
        fixture.Clock.Back();

        fixture.Write("schemagen.json", Settings);
        fixture.Clock.Back();
        await fixture.DoAsync("templates", "export");
        await fixture.DoAsync("revision", "-m", "first", "--offline");
        Assert.That(fixture.Read("migrations/*.up.sql"), Is.EqualTo(plain));
        await InputTests.FailsAsync(fixture, ["templates", "export"], "already");
    }
}
