using System.Globalization;
using System.Text.Json.Nodes;
using NUnit.Framework;
using SchemaGen.Tests.Commands;
using SchemaGen.Tests.Support;

namespace SchemaGen.Tests.Sites;

/// <summary>A site as a person uses it, in a browser, opened from a disk.</summary>
public sealed class SiteBrowserTests
{
    private const int Tables = 300;

    private ToolFixture fixture = null!;
    private Browser browser = null!;

    [OneTimeSetUp]
    public async Task WriteAsync()
    {
        fixture = await ToolFixture.CreateAsync();
        await fixture.ExecuteAsync(
            EmbeddedSql.Read("shop.sql")
                + string.Concat(
                    Enumerable
                        .Range(1, Tables - 8)
                        .Select(i =>
                            string.Create(
                                CultureInfo.InvariantCulture,
                                $"CREATE TABLE sales.item{i} (id int PRIMARY KEY, parent int REFERENCES sales.item{(i / 3) + 1}{Other(i)});"))));
        await fixture.DoAsync("docs", "--output", "site", "--of", "database");
        browser = await Browser.StartAsync();
        await browser.LookAsync(1400, "light");
    }

    [OneTimeTearDown]
    public async Task EndAsync()
    {
        if (browser is not null)
        {
            await browser.DisposeAsync();
        }

        fixture.Dispose();
    }

    [Test]
    public async Task Search_finds_as_one_types_and_Enter_leads_to_the_page()
    {
        await browser.GoAsync(Address("index.html"));
        await browser.PressAsync("/");
        Assert.That((string?)await browser.EvaluateAsync("document.activeElement.id"), Is.EqualTo("search"));
        await browser.TypeAsync("customer");
        await browser.UntilAsync("document.querySelectorAll('#found [role=option]').length > 2");
        var first = (string?)await browser.EvaluateAsync("document.querySelector('#found [aria-selected=true]').id");
        await browser.PressAsync("ArrowDown");
        Assert.That(
            (string?)await browser.EvaluateAsync("document.querySelector('#found [aria-selected=true]').id"),
            Is.Not.EqualTo(first));
        await AssertAccessibleAsync("search");
        await browser.PressAsync("Escape");
        Assert.That((bool)(await browser.EvaluateAsync("document.getElementById('found').hidden"))!, Is.True);

        await browser.TypeAsync("sales.orders customer_id");
        await browser.UntilAsync("document.querySelectorAll('#found [role=option]').length == 1");
        await browser.PressAsync("Enter");
        await browser.UntilAsync("location.href.endsWith('objects/table.sales.orders.html#column.sales.orders.customer_id')");
        await browser.UntilAsync("document.querySelector('h1')?.textContent == 'sales.orders'");

        // From a page below the root as well, and by what a comment says.
        await browser.PressAsync("/");
        await browser.TypeAsync("printed");
        await browser.UntilAsync("document.querySelectorAll('#found [role=option] a').length == 1");
        await browser.PressAsync("Enter");
        await browser.UntilAsync("location.href.endsWith('objects/table.public.customers.html#column.public.customers.name')");
        AssertQuiet();
    }

    [Test]
    public async Task The_diagram_of_all_tables_is_drawn_and_leads_from_each_to_its_page()
    {
        await browser.GoAsync(Address("diagram.html"));
        await browser.UntilAsync("document.getElementById('drawn').dataset.tables");
        var took = (string?)await browser.EvaluateAsync("document.getElementById('drawn').dataset.milliseconds");
        await TestContext.Out.WriteLineAsync($"{Tables} tables in {took} ms");
        Assert.That((int)(await browser.EvaluateAsync("document.querySelectorAll('#canvas a rect.box').length"))!, Is.EqualTo(Tables));
        Assert.That(
            (int)(await browser.EvaluateAsync("document.querySelectorAll('#canvas .references path').length"))!,
            Is.GreaterThan(Tables - 10));
        await AssertAccessibleAsync("diagram of all");

        // Keys move and scale it, fields choose what is drawn.
        var view = (string?)
            await browser.EvaluateAsync(
                "document.getElementById('canvas').focus(), document.querySelector('#canvas svg').getAttribute('viewBox')");
        await browser.PressAsync("+");
        Assert.That(
            (string?)await browser.EvaluateAsync("document.querySelector('#canvas svg').getAttribute('viewBox')"),
            Is.Not.EqualTo(view));
        await browser.EvaluateAsync(
            "document.getElementById('schema').value = 'public', document.getElementById('schema').dispatchEvent(new Event('change'))");
        Assert.That((string?)await browser.EvaluateAsync("document.getElementById('drawn').dataset.tables"), Is.EqualTo("7"));

        await browser.GoAsync(Address("objects/table.sales.orders.html"));
        await browser.EvaluateAsync("document.querySelector('a[href*=around]').click()");
        await browser.UntilAsync("location.href.includes('diagram.html') && document.getElementById('drawn')?.dataset.tables == '2'");
        await browser.EvaluateAsync(
            "document.querySelector('#canvas a[aria-label=customers]').dispatchEvent(new MouseEvent('click', { bubbles: true }))");
        await browser.UntilAsync("location.href.endsWith('objects/table.public.customers.html')");
        AssertQuiet();
    }

    [Test]
    public async Task Pages_can_be_read_by_all_at_any_width_and_in_both_colours()
    {
        foreach (
            var page in new[]
            {
                "index.html",
                "history.html",
                "diagram.html#around=sales.orders",
                "objects/table.sales.orders.html",
                "objects/table.public.customers.html",
                "objects/view.sales.open.html",
            })
        {
            foreach (var (width, scheme) in new[] { (1400, "light"), (400, "dark") })
            {
                await browser.LookAsync(width, scheme);
                await browser.GoAsync(Address(page));
                Assert.That((string?)await browser.EvaluateAsync("document.documentElement.dataset.theme"), Is.EqualTo(scheme));
                await AssertAccessibleAsync($"{page} {width} {scheme}");
            }
        }

        // What a reader chose stays.
        await browser.EvaluateAsync("document.getElementById('theme').click()");
        await browser.GoAsync(Address("history.html"));
        Assert.That(
            (string?)
                await browser.EvaluateAsync(
                    "document.documentElement.dataset.theme + document.getElementById('theme').getAttribute('aria-pressed')"),
            Is.EqualTo("lightfalse"));
        await browser.EvaluateAsync("localStorage.clear()");
        await browser.LookAsync(1400, "light");
        AssertQuiet();
    }

    private static string Other(int i) =>
        i % 4 != 0 ? string.Empty : string.Create(CultureInfo.InvariantCulture, $", other int REFERENCES sales.item{(i * 7 % (i - 1)) + 1}");

    private string Address(string page) => new Uri(Path.Combine(fixture.Folder, "site")).AbsoluteUri + "/" + page;

    private async Task AssertAccessibleAsync(string where) =>
        Assert.That(
            ((JsonArray)(await browser.EvaluateAsync(EmbeddedSql.Read("accessibility.js")))!).Select(f => (string?)f),
            Is.Empty,
            where);

    // No script of a comment ran, the console is empty, and no other host was asked.
    private void AssertQuiet()
    {
        Assert.That(browser.Problems, Is.Empty);
        Assert.That(browser.Requests.Where(r => !r.StartsWith("file://", StringComparison.Ordinal) && r != "about:blank"), Is.Empty);
    }
}
