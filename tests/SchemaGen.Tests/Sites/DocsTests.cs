using NUnit.Framework;
using SchemaGen.Tests.Commands;
using SchemaGen.Tests.Support;

namespace SchemaGen.Tests.Sites;

/// <summary>The files that 'docs' writes.</summary>
[Parallelizable(ParallelScope.All)]
public sealed class DocsTests
{
    private const string List = ".schemagen-docs";

    private static readonly string[] Objects =
    [
        "composite.public.address", "domain.public.email", "enum.sales.state", "materialized_view.sales.totals", "range.public.span",
        "sequence.public.numbers", "table.public.con", "table.public.customers", "table.public.logs", "table.public.logs_2026",
        "table.sales.orders", "view.sales.open", "schema.sales",
    ];

    private static readonly string[] Signed =
    [
        "function.public.touch", "function.sales.total_of", "procedure.sales.clean", "table.public.a-b",
    ];

    private static readonly string[] Links =
    [
        "../objects/table.public.customers.html", "../objects/enum.sales.state.html", "../objects/view.sales.open.html",
        "../objects/materialized_view.sales.totals.html", "../diagram.html#around=sales.orders",
    ];

    [Test]
    public async Task Each_object_of_a_database_has_a_page_that_tells_all_of_it_and_leads_to_its_neighbours()
    {
        using var fixture = await ToolFixture.CreateAsync();
        await fixture.ExecuteAsync(EmbeddedSql.Read("shop.sql"));
        Assert.That(
            (await fixture.DoAsync("docs", "--output", "site", "--of", "database", "--title", "Shop & more")).Output,
            Is.EqualTo("site/index.html\n"));
        SiteLinks.AssertWhole(Path.Combine(fixture.Folder, "site"));
        Assert.That(
            Pages(fixture),
            Is.SupersetOf(Objects));
        Assert.That(
            Pages(fixture).Select(p => p.Split('~')[0]),
            Is.SupersetOf(Signed));
        Assert.That(Pages(fixture).Count(p => p.StartsWith("table.public.customers", StringComparison.Ordinal)), Is.EqualTo(2));

        var orders = Page(fixture, "table.sales.orders");
        var customers = Page(fixture, "table.public.customers");
        Assert.Multiple(() =>
        {
            Assert.That(
                Text(fixture, "table.sales.orders"),
                Does.Contain("state sales.state no 'new'::sales.state")
                    .And.Contain("total numeric(12,2) yes")
                    .And.Contain("customer_id integer no FK customers")
                    .And.Contain("orders_total_check value (total >= (0)::numeric)")
                    .And.Contain("on delete cascade")
                    .And.Contain("keys at descending")
                    .And.Contain("CREATE TRIGGER touched BEFORE UPDATE")
                    .And.Contain("CREATE INDEX orders_at")
                    .And.Contain("CREATE TABLE sales.orders"));
            Assert.That(
                SiteLinks.Values(orders, "href"),
                Is.SupersetOf(Links));
            Assert.That(SiteLinks.Values(orders, "href").Select(h => h.Split('~')[0]), Does.Contain("../objects/function.sales.total_of"));
            Assert.That(
                Text(fixture, "table.public.customers"),
                Does.Contain("Who buys: </script><script>document.title = \"broken\"</script> & <b>more</b>")
                    .And.Contain("As it is <i>printed</i>")
                    .And.Contain("Weird \"Name text yes '</script><b>x</b>'::text")
                    .And.Contain("Referenced by")
                    .And.Contain("sales.orders (customer_id)")
                    .And.Contain("Policy mine")
                    .And.Contain("granted SELECT")
                    .And.Contain("identity always"));
            Assert.That(customers, Does.Not.Contain("<b>").And.Not.Contain("<i>"));
            Assert.That(
                Text(fixture, "view.sales.open"),
                Does.Contain("Definition").And.Contain("JOIN public.customers c").And.Contain("Uses table customers table sales.orders"));
            Assert.That(
                Text(fixture, "enum.sales.state"),
                Does.Contain("labels new , paid").And.Contain("Used by").And.Contain("table sales.orders"));
            Assert.That(Text(fixture, "table.public.logs_2026"), Does.Contain("of logs").And.Contain("FOR VALUES FROM"));
            Assert.That(fixture.Read("site/index.html"), Does.Contain("<title>Shop &amp; more</title>").And.Contain("All that is sold"));
            Assert.That(fixture.Read("site/assets/search-data.js") + fixture.Read("site/assets/diagram-data.js"), Does.Not.Contain("<"));
        });
    }

    [Test]
    public async Task Models_and_revisions_make_the_same_site_each_time_and_what_is_gone_is_removed()
    {
        using var fixture = ToolFixture.WithoutDatabase();
        fixture.Model(Cars.Tutorial);
        await fixture.DoAsync("revision", "-m", "first <b>cars</b>", "--offline");
        fixture.Model(
            Cars.Tutorial.Replace("\"cars\"", "\"vehicles\"), RenamedFrom(\"cars\"", StringComparison.Ordinal)
                + "[Table(\"owners\"), PgComment(\"Who has one\")] public class Owner { public int Id { get; set; } }");
        await fixture.DoAsync("revision", "-m", "vehicles", "--offline");
        await fixture.DoAsync("docs", "--output", "site");
        var site = Files(fixture);
        Assert.Multiple(() =>
        {
            SiteLinks.AssertWhole(Path.Combine(fixture.Folder, "site"));
            Assert.That(
                Text(fixture, "table.public.owners"),
                Does.Contain("Who has one").And.Contain("source Models.cs:").And.Contain("vehicles"));

            // What a table had under another name is its past too.
            Assert.That(
                Text(fixture, "table.public.vehicles"),
                Does.Contain("first <b>cars</b>").And.Contain("rename table cars to vehicles"));
            var first = SiteLinks.TextOf(Single(fixture, "revisions", 0));
            Assert.That(
                first,
                Does.Contain("first <b>cars</b>")
                    .And.Contain("create table cars")
                    .And.Contain("CREATE TABLE public.cars")
                    .And.Contain("DROP TABLE public.cars")
                    .And.Contain("followed by"));
            Assert.That(
                SiteLinks.TextOf(fixture.Read("site/history.html")),
                Does.Match("2 revisions, the newest first.*vehicles.*first <b>cars</b>"));
        });

        fixture.Clock.Advance();
        await fixture.DoAsync("docs", "--output", "site");
        Assert.That(Files(fixture), Is.EqualTo(site));
        await fixture.DoAsync("docs", "--output", "other/site");
        Assert.That(Files(fixture, "other/site"), Is.EqualTo(site));

        fixture.Write("site/CNAME", "docs.example");
        Assert.That((await fixture.DoAsync("docs", "--output", "site", "--of", "migrations@base")).Error, Does.Contain("removed"));
        Assert.That(Files(fixture).Keys, Has.None.StartsWith("objects/").And.None.StartsWith("revisions/").And.Contain("CNAME"));
        SiteLinks.AssertWhole(Path.Combine(fixture.Folder, "site"));
    }

    [Test]
    public async Task What_is_not_ours_is_neither_overwritten_nor_removed()
    {
        using var fixture = ToolFixture.WithoutDatabase();
        fixture.Model(Cars.Plain);
        fixture.Write("mine/index.html", "mine");
        await InputTests.FailsAsync(
            fixture,
            ["docs", "--output", "mine"],
            "not of a site",
            "index.html",
            "empty or a new folder");
        await InputTests.FailsAsync(fixture, ["docs", "--output", "Models.cs"], "is a file: name a folder");
        await InputTests.FailsAsync(fixture, ["docs"], "--output");

        await fixture.DoAsync("docs", "--output", "site");
        fixture.Model(Cars.Plain.Replace("\"cars\"", "\"vehicles\"", StringComparison.Ordinal));
        var theirs = fixture.Write("site/objects/table.public.vehicles.html", "mine");
        await InputTests.FailsAsync(fixture, ["docs", "--output", "site"], "vehicles.html", "schemagen did not write it");
        File.Delete(theirs);

        fixture.Edit($"site/{List}", "index.html", "../../Models.cs");
        await InputTests.FailsAsync(fixture, ["docs", "--output", "site"], List, "../../Models.cs", "is no file of a site");
    }

    [Test]
    public async Task Nothing_is_written_through_a_link()
    {
        using var fixture = ToolFixture.WithoutDatabase();
        fixture.Model(Cars.Plain);
        await fixture.DoAsync("docs", "--output", "site");
        var other = fixture.Write("other/page.html", "mine");
        var page = Path.Combine(fixture.Folder, "site/index.html");
        File.Delete(page);
        File.CreateSymbolicLink(page, other);
        await InputTests.FailsAsync(fixture, ["docs", "--output", "site"], "index.html is a link");
        Directory.Delete(Path.Combine(fixture.Folder, "site"), recursive: true);

        Directory.CreateSymbolicLink(Path.Combine(fixture.Folder, "site"), Path.Combine(fixture.Folder, "other"));
        await InputTests.FailsAsync(fixture, ["docs", "--output", "site"], "site is a link");
    }

    [Test]
    public async Task Pages_and_styles_are_templates_of_which_one_of_the_users_wins()
    {
        using var fixture = ToolFixture.WithoutDatabase();
        fixture.Write("schemagen.json", """{ "templates": "mine" }""");
        fixture.Write("mine/site/index.html", "<p>{{ title }} of ours</p>\n");
        fixture.Write("mine/site/site.css", "body { color: red; }\n");
        fixture.Model(Cars.Plain);
        await fixture.DoAsync("docs", "--output", "site", "--title", "<Shop>");
        Assert.That(fixture.Read("site/index.html"), Does.Contain("<p>&lt;Shop&gt; of ours</p>"));
        Assert.That(fixture.Read("site/assets/site.css"), Is.EqualTo("body { color: red; }\n"));
    }

    private static IEnumerable<string> Pages(ToolFixture fixture) =>
        Directory.EnumerateFiles(Path.Combine(fixture.Folder, "site/objects")).Select(f => Path.GetFileName(f)[..^".html".Length]);

    private static string Page(ToolFixture fixture, string name) => fixture.Read($"site/objects/{name}.html");

    private static string Text(ToolFixture fixture, string name) => SiteLinks.TextOf(Page(fixture, name));

    private static string Single(ToolFixture fixture, string folder, int place) =>
        File.ReadAllText(
            Directory.EnumerateFiles(Path.Combine(fixture.Folder, "site", folder)).Order(StringComparer.Ordinal).ElementAt(place));

    private static Dictionary<string, string> Files(ToolFixture fixture, string folder = "site")
    {
        var root = Path.Combine(fixture.Folder, folder);
        return Directory
            .EnumerateFiles(root, "*", SearchOption.AllDirectories)
            .ToDictionary(f => Path.GetRelativePath(root, f), File.ReadAllText);
    }
}
