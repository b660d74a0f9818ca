using Npgsql;
using NUnit.Framework;
using SchemaGen.Postgres.Scratch;

namespace SchemaGen.Tests.Scratch;

public sealed class LeftDatabaseTests
{
    private const string Old = "schemagen_scratch_1600000000_00112233aabb_1";
    private const string Used = "schemagen_scratch_1600000000_00112233aabb_2";
    private const string Others = "schemagen_scratch_1600000000_00112233aabb_3";
    private const string Alive = "schemagen_scratch_1600000000_ffeeddccbbaa_1";
    private const string Named = "schemagen_scratch_of_mine";

    [Test]
    public async Task What_a_killed_tool_left_is_dropped_and_nothing_else()
    {
        await using var given = await GivenServer.StartAsync();
        var young = $"schemagen_scratch_{DateTimeOffset.UtcNow.ToUnixTimeSeconds()}_00112233aabb_4";
        await given.ExecuteAsync("CREATE ROLE guest LOGIN CREATEDB");
        foreach (var name in new[] { Old, Used, Alive, Named, young })
        {
            await given.ExecuteAsync($"CREATE DATABASE {name} OWNER guest");
        }

        await given.ExecuteAsync($"CREATE DATABASE {Others}");
        await given.ExecuteAsync($"CREATE ROLE {Old}");
        await using var user = Sql.Source(new NpgsqlConnectionStringBuilder(given.As("guest")) { Database = Used }.ConnectionString);
        await using var connected = await user.OpenConnectionAsync();
        await using var living = Sql.Source(new NpgsqlConnectionStringBuilder(given.As("guest")) { ApplicationName = "schemagen ffeeddccbbaa" }.ConnectionString);
        await using var held = await living.OpenConnectionAsync();

        await using (await ScratchServer.StartAsync(new(given.As("guest"))))
        {
        }

        Assert.That((await given.LeftoversAsync()).Split(' '), Is.EquivalentTo(new[] { Used, Others, Alive, Named, young, Old }), "the role is another's");
        await using (await ScratchServer.StartAsync(new(given.Connection)))
        {
        }

        Assert.That((await given.LeftoversAsync()).Split(' '), Is.EquivalentTo(new[] { Used, Alive, Named, young }));
    }

    [Test]
    public async Task Work_that_is_interrupted_leaves_nothing()
    {
        await using var given = await GivenServer.StartAsync();
        using CancellationTokenSource interrupted = new();
        await using (SharedScratch scratch = new(new(given.Connection)))
        {
            await Assert.ThrowsAsync<OperationCanceledException>(() => scratch.OnDatabaseAsync<int>(
                async database =>
                {
                    scratch.Prepare(interrupted.Token);
                    await interrupted.CancelAsync();
                    await database.ExecuteAsync(["SELECT pg_sleep(10)"], interrupted.Token);
                    return 0;
                },
                interrupted.Token));
        }

        Assert.That(await given.LeftoversAsync(), Is.Empty);
    }
}
