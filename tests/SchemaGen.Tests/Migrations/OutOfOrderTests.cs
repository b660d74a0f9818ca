using NUnit.Framework;
using SchemaGen.Migrations;

namespace SchemaGen.Tests.Migrations;

/// <summary>A revision that is older than one which is applied, as after a merge.</summary>
[Parallelizable(ParallelScope.All)]
public sealed class OutOfOrderTests
{
    private const string Said = "revision b2 (b2) is older than c3 (c3), which is applied";

    [TestCase(OutOfOrder.Apply, 0)]
    [TestCase(OutOfOrder.Warn, 1)]
    public async Task It_is_applied_and_said_where_that_is_wanted(OutOfOrder how, int warnings)
    {
        using var fixture = await MergedAsync(how);
        await fixture.Migrator.UpgradeAsync();
        Assert.That(await fixture.TablesAsync(), Is.EqualTo("a1 b2 c3 d4"));
        Assert.That(fixture.Events.Count(e => e.Kind == MigrationEventKind.Warning && e.Message == Said), Is.EqualTo(warnings));
    }

    [Test]
    public async Task It_is_refused_before_anything_runs_and_so_is_its_plan()
    {
        using var fixture = await MergedAsync(OutOfOrder.Error);
        Assert.That(() => fixture.Migrator.UpgradeAsync(), Throws.TypeOf<MigrationException>().With.Message.StartsWith(Said).And.Message.Contains("schemagen rebase"));
        Assert.That(() => fixture.Migrator.PlanUpgradeAsync(), Throws.TypeOf<MigrationException>().With.Message.StartsWith(Said));
        Assert.That(await fixture.TablesAsync(), Is.EqualTo("a1 c3"));
    }

    [Test]
    public async Task What_is_in_order_goes_on()
    {
        using var fixture = await MergedAsync(OutOfOrder.Error);
        await fixture.Migrator.DowngradeAsync("a1");
        await fixture.Migrator.UpgradeAsync();
        Assert.That(await fixture.JournalAsync(), Is.EqualTo("a1 b2 c3 d4"));
    }

    private static async Task<MigrationFixture> MergedAsync(OutOfOrder how)
    {
        var fixture = await MigrationFixture.CreateAsync();
        fixture.Options = fixture.Options with { OutOfOrder = how };
        fixture.AddTables("a1", "c3");
        await fixture.Migrator.UpgradeAsync();
        fixture.AddTable("b2 a1");
        fixture.AddTable("d4 b2 c3");
        return fixture;
    }
}
