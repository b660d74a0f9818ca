using NUnit.Framework;
using SchemaGen.Postgres.Scratch;

namespace SchemaGen.Tests.Scratch;

public sealed class ClusterTemplateTests
{
    private string cache = "";

    private string Templates => Path.Combine(cache, "schemagen");

    [SetUp]
    public void MakeCache() => cache = Directory.CreateTempSubdirectory("cache-").FullName;

    [TearDown]
    public void RemoveCache() => Directory.Delete(cache, recursive: true);

    [Test]
    public async Task Tools_that_start_at_once_leave_one_whole_template()
    {
        var servers = await Task.WhenAll(Enumerable.Range(0, 3).Select(_ => ScratchServer.StartAsync(Options())));
        foreach (var server in servers)
        {
            await using var database = await server.CreateDatabaseAsync();
            await server.DisposeAsync();
        }

        Assert.That(Directory.GetDirectories(Templates).Select(Path.GetFileName), Has.One.Items.And.All.StartsWith("postgres-"));
        await using var warm = await ScratchServer.StartAsync(Options());
        await using var usable = await warm.CreateDatabaseAsync();
        await usable.ExecuteAsync("SELECT 1");
    }

    [Test]
    public async Task A_damaged_template_is_made_anew()
    {
        await using (await ScratchServer.StartAsync(Options()))
        {
        }

        var template = Directory.GetDirectories(Templates).Single();
        File.Delete(Path.Combine(template, "global", "pg_control"));
        await using (await ScratchServer.StartAsync(Options()))
        {
        }

        Assert.That(Path.Combine(template, "global", "pg_control"), Does.Exist);
    }

    [Test]
    public async Task A_cache_that_cannot_be_written_only_costs_time()
    {
        await using var server = await ScratchServer.StartAsync(LocalServer.With(("XDG_CACHE_HOME", "/dev/null/nowhere")));
        await using var database = await server.CreateDatabaseAsync();
        await database.ExecuteAsync("SELECT 1");
    }

    [Test]
    public async Task A_warm_start_takes_no_initdb()
    {
        await using (await ScratchServer.StartAsync(Options()))
        {
        }

        await File.WriteAllTextAsync(Path.Combine(Directory.GetDirectories(Templates).Single(), "mark"), "of the template");
        await using var server = await ScratchServer.StartAsync(Options());
        await using var database = await server.CreateDatabaseAsync();
        Assert.That(Path.Combine(Sql.Host(database.ConnectionString), "mark"), Does.Exist);
    }

    private ScratchOptions Options() => LocalServer.With(("XDG_CACHE_HOME", cache));
}
