using System.Text.Json;
using Npgsql;
using NUnit.Framework;

namespace SchemaGen.Tests.Commands;

/// <summary>The same revisions on many databases: what fails on one holds no other up, and a second run does only the rest.</summary>
public sealed class FleetTests
{
    private const int Count = 12;

    [Test]
    public async Task Broken_databases_hold_no_other_up()
    {
        using var fixture = await BeganAsync();
        var names = await TenantsAsync(fixture);
        var broken = new[] { 2, 7, 9 };
        foreach (var i in broken)
        {
            await ExecuteAsync(fixture, names[i], "CREATE TABLE orders (id text)");
        }

        fixture.Write("tenants.txt", $"# all of them\n\n{string.Join('\n', names[..6])}\n{string.Join('\n', names[6..].Select(n => ConnectionOf(fixture, n)))}\n");
        var answer = await fixture.RunAsync("upgrade", "--targets", "tenants.txt", "--parallel", "4");
        Assert.That(answer.Code, Is.EqualTo(2));
        Assert.That(answer.Error, Does.Contain($"{Count - 3} of {Count} databases done, 3 failed"));
        foreach (var i in broken)
        {
            Assert.That(answer.Error, Does.Match($@"{names[i]}: \S+_orders\.up\.sql:7: relation ""orders"" already exists"));
            await ExecuteAsync(fixture, names[i], "DROP TABLE orders");
        }

        Assert.That((await fixture.DoAsync("current", "--targets", "tenants.txt")).Output, Does.Contain($"{Count - 3} at 2").And.Contain($"3 at base: {names[2]}, {names[7]}, {names[9]}"));
        var again = await fixture.DoAsync("upgrade", "--targets", "tenants.txt");
        Assert.That(again.Error, Does.Contain($"{Count} of {Count} databases done, 0 failed"));
        Assert.That(again.Error.Split('\n').Count(l => l.EndsWith(": there already", StringComparison.Ordinal)), Is.EqualTo(Count - 3));
        Assert.That((await fixture.DoAsync("current", "--targets", "tenants.txt", "--format", "json")).Output, Does.Contain($"\"target\": \"{names[0]}\"").And.Not.Contain("base"));
        await DropAsync(fixture, names);
    }

    [Test]
    public async Task A_query_names_them_and_the_first_go_before_the_others()
    {
        using var fixture = await BeganAsync();
        var names = await TenantsAsync(fixture);
        var query = $"query:SELECT datname FROM pg_database WHERE datname LIKE '{names[0][..^2]}%' ORDER BY 1";
        Assert.That((await fixture.DoAsync("upgrade", "--targets", query, "--first", "2")).Error, Does.Contain("2 of 2 databases done"));
        Assert.That((await fixture.DoAsync("current", "--targets", query)).Output, Does.Contain($"{Count - 2} at base").And.Contain($"2 at 2"));
        await fixture.DoAsync("upgrade", "--targets", query);
        Assert.That((await fixture.DoAsync("downgrade", "base", "--targets", query)).Error, Does.Contain($"{Count} of {Count} databases done, 0 failed"));
        await DropAsync(fixture, names);
    }

    [TestCase("SELECT false", "is not true on {0}, but false: the other 10 databases are not begun")]
    [TestCase("SELECT true WHERE false", "but no row")]
    [TestCase("SELECT 1", "but no boolean")]
    [TestCase("SELECT * FROM missing", "but fails (42P01")]
    public async Task The_others_follow_where_the_first_answer_true_only(string query, string said)
    {
        using var fixture = await BeganAsync();
        var names = await TenantsAsync(fixture);
        fixture.Write("tenants.txt", string.Join('\n', names));
        string[] command = ["upgrade", "--targets", "tenants.txt", "--first", "2", "--canary-check"];
        await InputTests.FailsAsync(fixture, [.. command, query], said.Replace("{0}", names[0], StringComparison.Ordinal));
        Assert.That((await fixture.DoAsync("current", "--targets", "tenants.txt")).Output, Does.Contain($"{Count - 2} at base"));
        await fixture.DoAsync([.. command, "SELECT count(*) = 0 FROM orders"]);
        Assert.That((await fixture.DoAsync("current", "--targets", "tenants.txt")).Output, Does.Contain($"{Count} at 2"));
        await DropAsync(fixture, names);
    }

    [Test]
    public async Task Programs_get_an_object_a_line_with_its_target_and_a_summary_at_the_end()
    {
        using var fixture = await BeganAsync();
        var names = await TenantsAsync(fixture);
        await ExecuteAsync(fixture, names[3], "CREATE TABLE orders (id text)");
        fixture.Write("tenants.txt", string.Join('\n', names));
        var answer = await fixture.RunAsync("upgrade", "--targets", "tenants.txt", "--format", "json");
        Assert.That(answer.Code, Is.EqualTo(2));
        var lines = answer.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(l => JsonDocument.Parse(l).RootElement).ToList();
        Assert.That(Targets("finished"), Is.EquivalentTo(names.Where(n => n != names[3])));
        Assert.That(Targets("failed"), Is.EqualTo([names[3]]));
        var last = lines[^1];
        Assert.That((last.GetProperty("event").GetString(), last.GetProperty("targets").GetInt32(), last.GetProperty("succeeded").GetInt32()), Is.EqualTo(("summary", Count, Count - 1)));
        Assert.That((last.GetProperty("failures")[0].GetString(), last.GetProperty("notBegun").GetInt32()), Is.EqualTo((names[3], 0)));
        await DropAsync(fixture, names);

        List<string> Targets(string told) => [.. lines.Where(l => l.GetProperty("event").GetString() == told).Select(l => l.GetProperty("target").GetString()!)];
    }

    [Test]
    public async Task A_check_names_together_what_differs_in_the_same_way()
    {
        using var fixture = await BeganAsync();
        var names = await TenantsAsync(fixture);
        fixture.Write("tenants.txt", string.Join('\n', names));
        await fixture.DoAsync("upgrade", "--targets", "tenants.txt");
        Assert.That((await fixture.DoAsync("check", "--targets", "tenants.txt")).Error, Does.Contain($"{Count} databases are as the revisions make them"));
        fixture.Write("one.txt", names[0]);
        await fixture.DoAsync("downgrade", "base", "--targets", "one.txt");
        await ExecuteAsync(fixture, names[4], "ALTER TABLE orders ALTER id TYPE bigint");
        await ExecuteAsync(fixture, names[5], "ALTER TABLE orders ALTER id TYPE bigint");
        var answer = await fixture.RunAsync("check", "--targets", "tenants.txt");
        Assert.That(answer.Code, Is.EqualTo(1));
        Assert.That(answer.Output, Does.Match($@"(?m)^{Count - 3} at 2\d+: {names[1]}, .*\n2 at 2\d+: {names[4]}, {names[5]}\n    error SG2011: .*orders.id.*\n1 at base: {names[0]}\n    error SG2010: "));
        Assert.That(answer.Error, Does.Contain($"3 of {Count} databases are not as the revisions make them"));
        using var json = JsonDocument.Parse((await fixture.RunAsync("check", "--targets", "tenants.txt", "--format", "json")).Output);
        Assert.That(json.RootElement.EnumerateArray().Where(t => t.GetProperty("findings").GetArrayLength() > 0).Select(t => t.GetProperty("target").GetString()), Is.EqualTo([names[0], names[4], names[5]]));
        await InputTests.FailsAsync(fixture, ["check", "--targets", "tenants.txt", "--offline"], "leave out --offline");
        await DropAsync(fixture, names);
    }

    [Test]
    public async Task What_has_drifted_is_left_alone_where_that_is_wanted()
    {
        using var fixture = await BeganAsync();
        var names = await TenantsAsync(fixture);
        fixture.Write("tenants.txt", string.Join('\n', names));
        await fixture.DoAsync("upgrade", "--targets", "tenants.txt");
        await ExecuteAsync(fixture, names[4], "ALTER TABLE orders ALTER id TYPE bigint");
        var answer = await fixture.RunAsync("downgrade", "base", "--targets", "tenants.txt", "--require-no-drift");
        Assert.That(answer.Code, Is.EqualTo(2));
        Assert.That(answer.Error, Does.Contain($"{Count - 1} of {Count} databases done, 1 failed").And.Match($"error: {names[4]}: nothing is run, because the database is not as its revisions left it"));
        Assert.That((await fixture.DoAsync("current", "--targets", "tenants.txt")).Output, Does.Contain($"1 at 2").And.Contain($"{Count - 1} at base"));
        await DropAsync(fixture, names);
    }

    [Test]
    public async Task No_other_is_begun_where_it_has_to_stop()
    {
        using var fixture = await BeganAsync();
        fixture.Write("tenants.txt", "no_such_database_1\nno_such_database_2\nno_such_database_3\n");
        var answer = await fixture.RunAsync("upgrade", "--targets", "tenants.txt", "--parallel", "1", "--stop-at-failure");
        Assert.That(answer.Code, Is.EqualTo(2));
        Assert.That(answer.Error, Does.Contain("0 of 3 databases done, 1 failed, 2 not begun").And.Contain("no_such_database_1: ").And.Not.Contain("no_such_database_2"));
    }

    [TestCase("--targets missing.txt", "--targets names a file with a database or a connection a line, a query")]
    [TestCase("--targets empty.txt", "--targets empty.txt names no database")]
    [TestCase("--targets wrong.txt", "wrong.txt:2: ")]
    [TestCase("--targets query:SELEC", "the query of --targets cannot be run: 42601")]
    [TestCase("--targets empty.txt --plan", "leave out --targets")]
    [TestCase("--targets empty.txt --canary-check x", "give --targets and --first N, too")]
    [TestCase("--targets empty.txt --parallel 0", "take a number from 1 on")]
    public async Task What_names_no_databases_is_an_error(string options, string said)
    {
        using var fixture = await BeganAsync();
        fixture.Write("empty.txt", "# none\n");
        fixture.Write("wrong.txt", "a\npostgresql://u:secret@host:notaport/x\n");
        var answer = await fixture.RunAsync(["upgrade", .. options.Split(' ')]);
        Assert.That(answer.Code, Is.EqualTo(2));
        Assert.That(answer.Error, Does.Contain(said).And.Not.Contain("secret"));
    }

    private static async Task<ToolFixture> BeganAsync()
    {
        var fixture = await ToolFixture.CreateAsync();
        fixture.Model("using System.ComponentModel.DataAnnotations.Schema; [Table(\"orders\")] public class Order { public int Id { get; set; } }");
        await fixture.DoAsync("revision", "-m", "orders", "--offline");
        return fixture;
    }

    private static async Task<string[]> TenantsAsync(ToolFixture fixture)
    {
        var prefix = new NpgsqlConnectionStringBuilder(fixture.Connection).Database;
        string[] names = [.. Enumerable.Range(10, Count).Select(n => string.Format(null, "{0}_t{1}", prefix, n))];
        foreach (var name in names)
        {
            await fixture.ExecuteAsync($"CREATE DATABASE \"{name}\"");
        }

        return names;
    }

    private static async Task DropAsync(ToolFixture fixture, string[] names)
    {
        foreach (var name in names)
        {
            await fixture.ExecuteAsync($"DROP DATABASE \"{name}\" WITH (FORCE)");
        }
    }

    private static string ConnectionOf(ToolFixture fixture, string database) => new NpgsqlConnectionStringBuilder(fixture.Connection) { Database = database }.ConnectionString;

    private static async Task ExecuteAsync(ToolFixture fixture, string database, string sql)
    {
        await using var source = NpgsqlDataSource.Create(ConnectionOf(fixture, database) + ";Pooling=false");
        await using var command = source.CreateCommand(sql);
        await command.ExecuteNonQueryAsync();
    }
}
