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
        using var bench = Workbench.WithoutDatabase();
        Assert.That((await bench.DoAsync("templates")).Lines, Is.EqualTo(TemplateSet.Paths));
        Assert.That((await bench.DoAsync("templates", "list", "postgres/table/")).Lines, Has.Count.GreaterThan(1).And.All.StartsWith("postgres/table/"));
    }

    [Test]
    public async Task A_template_of_the_users_wins()
    {
        using var bench = await Workbench.CreateAsync();
        bench.Write("schemagen.json", Settings);
        bench.Model(Cars.Plain);
        Assert.That((await bench.DoAsync("templates", "export", "postgres/table/create.sql")).Output, Is.EqualTo("mine/postgres/table/create.sql\n"));
        bench.Edit("mine/postgres/table/create.sql", "CREATE ", "CREATE /* by us */ ");
        Assert.That((await bench.DoAsync("templates")).Lines, Has.One.Match(@"^postgres/table/create.sql  \(replaced by .*mine.postgres.table.create.sql\)$"));
        await bench.DoAsync("revision", "-m", "first");
        Assert.That(bench.Read("migrations/*_first.up.sql"), Does.Contain("CREATE /* by us */ TABLE public.cars"));
    }

    [Test]
    public async Task An_export_of_all_changes_nothing_and_overwrites_nothing()
    {
        using var bench = await Workbench.CreateAsync();
        bench.Model(Cars.Tutorial);
        await bench.DoAsync("revision", "-m", "first", "--offline");
        var plain = bench.Read("migrations/*.up.sql");
        Directory.Delete(Path.Combine(bench.Folder, "migrations"), recursive: true);
        Directory.CreateDirectory(Path.Combine(bench.Folder, "migrations"));
        bench.Clock.Back();

        bench.Write("schemagen.json", Settings);
        bench.Clock.Back();
        await bench.DoAsync("templates", "export");
        await bench.DoAsync("revision", "-m", "first", "--offline");
        Assert.That(bench.Read("migrations/*.up.sql"), Is.EqualTo(plain));
        await InputTests.FailsAsync(bench, ["templates", "export"], "already");
    }
}
