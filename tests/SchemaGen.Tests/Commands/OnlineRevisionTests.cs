using NUnit.Framework;

namespace SchemaGen.Tests.Commands;

/// <summary>When <c>revision</c> writes what others can read and write beside, by option, setting and statistics.</summary>
public sealed class OnlineRevisionTests
{
    private const string Concurrently = "CREATE INDEX CONCURRENTLY ix_cars_model ON public.cars (model);";

    [TestCase("{ \"online\": \"always\" }", "", true)]
    [TestCase("{ \"online\": \"always\" }", "--online never", false)]
    [TestCase("{}", "--online always", true)]
    [TestCase("{}", "--online auto", false)]
    public async Task The_option_goes_before_the_setting(string settings, string option, bool isOnline)
    {
        using var fixture = await BeganAsync(settings);
        await fixture.DoAsync([.. "revision -m index".Split(' '), .. option.Split(' ', StringSplitOptions.RemoveEmptyEntries)]);
        Assert.That(fixture.Read("migrations/*_index.up.sql").Contains(Concurrently, StringComparison.Ordinal), Is.EqualTo(isOnline));
        Assert.That(fixture.Read("migrations/*_index.up.sql").Contains("-- schemagen: no-transaction\n", StringComparison.Ordinal), Is.EqualTo(isOnline));
        await fixture.DoAsync("upgrade");
        await fixture.DoAsync("check");
        await fixture.DoAsync("downgrade", "-1");
    }

    [Test]
    public async Task Without_statistics_it_is_said_for_which_table_others_wait()
    {
        using var fixture = await BeganAsync("{}");
        Assert.That((await fixture.DoAsync("revision", "-m", "index")).Error, Does.Contain("others wait for cars while this runs: where the table is large, write it by '--online always'"));
        Assert.That(fixture.Read("migrations/*_index.up.sql"), Does.Contain("-- HAZARD blocks writes: cars while ix_cars_model is built\n"));
    }

    [Test]
    public async Task Statistics_tell_a_large_table_from_a_small_one()
    {
        using var fixture = await BeganAsync("{}");
        await fixture.ExecuteAsync("INSERT INTO cars (model) SELECT 'x' FROM generate_series(1, 200); ANALYZE");
        await fixture.DoAsync("stats");
        Assert.That(fixture.Read("schemagen.stats.json"), Does.Contain("\"public.cars\": {\n").And.Contains("\"rows\": 200,").And.Not.Contains("schemagen.revisions"));

        var answer = await fixture.DoAsync("revision", "-m", "small", "--rev-id", "small");
        Assert.That(answer.Error, Does.Not.Contain("others wait"));
        Assert.That(fixture.Read("migrations/*small.up.sql"), Does.Contain("-- HAZARD blocks writes: cars while ix_cars_model is built (about 200 rows, "));

        Directory.EnumerateFiles(Path.Combine(fixture.Folder, "migrations"), "*small*").ToList().ForEach(File.Delete);
        fixture.Edit("schemagen.stats.json", "\"rows\": 200,", "\"rows\": 120000000,");
        await fixture.DoAsync("revision", "-m", "large");
        Assert.That(fixture.Read("migrations/*_large.up.sql"), Does.Contain(Concurrently).And.Not.Contain("HAZARD"));
    }

    [TestCase("[]", "is not what 'schemagen stats' writes")]
    [TestCase("{ \"formatVersion\": 9, \"tables\": {} }", "its formatVersion is not 1")]
    [TestCase("{ \"formatVersion\": 1,\n \"tables\": { \"public.cars\": { \"rows\": \"many\" } } }", "is not what 'schemagen stats' writes")]
    [TestCase("{ \"formatVersion\": 1,\n oops", "schemagen.stats.json:2: this is no valid JSON")]
    public async Task A_file_that_cannot_be_read_is_an_error(string text, string said)
    {
        using var fixture = await BeganAsync("{}");
        fixture.Write("schemagen.stats.json", text);
        var answer = await fixture.RunAsync("revision", "-m", "index");
        Assert.That(answer.Code, Is.EqualTo(2));
        Assert.That(answer.Error, Does.Contain(said));
        Assert.That(Directory.EnumerateFiles(Path.Combine(fixture.Folder, "migrations"), "*index*"), Is.Empty);
    }

    private static async Task<ToolFixture> BeganAsync(string settings)
    {
        var fixture = await ToolFixture.CreateAsync();
        fixture.Write("schemagen.json", settings);
        fixture.Model(Car("Table(\"cars\")"));
        await fixture.DoAsync("revision", "-m", "cars");
        await fixture.DoAsync("upgrade");
        fixture.Model(Car("Table(\"cars\"), Index(nameof(Model))"));
        return fixture;
    }

    private static string Car(string attributes) => $$"""
        using System.ComponentModel.DataAnnotations.Schema;
        using Microsoft.EntityFrameworkCore;
        [{{attributes}}] public class Car { public int Id { get; set; } public required string Model { get; set; } }
        """;
}
