using NUnit.Framework;

namespace SchemaGen.Tests.Commands;

[Parallelizable(ParallelScope.All)]
public sealed class PartitionTests
{
    private const string Trips = """
        [Table("trips"), PartitionBy(PartitionStrategy.Range, nameof(Day)), PgKey(nameof(Id), nameof(Day))]
        public class Trip { public int Id { get; set; } public System.DateOnly Day { get; set; } public string? Note { get; set; } }
        [Table("trips_2024"), PartitionOf(typeof(Trip), "FROM ('2024-01-01') TO ('2025-01-01')")]
        public class Trip2024;
        """;

    [Test]
    public async Task Partitions_that_others_make_are_left_alone_and_follow_their_parent()
    {
        using var fixture = await ToolFixture.CreateAsync();
        await MakeAsync(fixture, Trips);
        await fixture.ExecuteAsync("CREATE TABLE trips_2025 PARTITION OF trips FOR VALUES FROM ('2025-01-01') TO ('2026-01-01'); INSERT INTO trips VALUES (1, '2025-02-03', 'x')");
        Assert.That((await fixture.DoAsync("check")).Output, Is.Empty);

        await MakeAsync(fixture, Trips.Replace("string? Note", "string Note", StringComparison.Ordinal));
        Assert.That(fixture.Read("migrations/*_2.up.sql"), Does.Contain("ALTER COLUMN note SET NOT NULL").And.Not.Contain("trips_2025"));
        await fixture.DoAsync("downgrade", "-1");
        Assert.That(await fixture.AskAsync("SELECT note FROM trips_2025"), Does.Contain("x"));
    }

    [Test]
    public async Task The_history_knows_what_a_detached_partition_has_without_a_database()
    {
        using var fixture = await ToolFixture.CreateAsync();
        await MakeAsync(fixture, Trips);
        await MakeAsync(fixture, Trips.Replace(", PartitionOf(typeof(Trip), \"FROM ('2024-01-01') TO ('2025-01-01')\")]", ", PgKey(nameof(Id), nameof(Day))]", StringComparison.Ordinal)
            .Replace("class Trip2024;", "class Trip2024 { public int Id { get; set; } public System.DateOnly Day { get; set; } public string? Note { get; set; } }", StringComparison.Ordinal));
        Assert.That(fixture.Read("migrations/*_2.up.sql"), Does.Contain("DETACH PARTITION public.trips_2024;").And.Not.Contain("ADD "));
        Assert.That((await fixture.DoAsync("check", "--offline")).Output, Is.Empty);
        Assert.That((await fixture.DoAsync("check")).Output, Is.Empty);

        await fixture.DoAsync("downgrade", "base");
        await fixture.DoAsync("upgrade", "head");
        Assert.That((await fixture.DoAsync("check")).Output, Is.Empty);
    }

    private static async Task MakeAsync(ToolFixture fixture, string models)
    {
        fixture.Model(models);
        fixture.Clock.Advance();
        await fixture.DoAsync("revision", "-m", fixture.Migrations().Count == 0 ? "1" : "2");
        await fixture.DoAsync("upgrade", "head");
    }
}
