using NUnit.Framework;
using SchemaGen.Core.History;

namespace SchemaGen.Tests.Migrations;

/// <summary>A day as a target: what was made on it or before.</summary>
[Parallelizable(ParallelScope.All)]
public sealed class TargetDateTests
{
    private const string First = "20260301120000";
    private const string Second = "20260302000000";
    private const string Third = "20260302235959";
    private const string Fourth = "20260303000000";

    [TestCase("2026-03-01", First)]
    [TestCase("2026-03-02", First + " " + Second + " " + Third)]
    [TestCase("2027-01-01", First + " " + Second + " " + Third + " " + Fourth)]
    public async Task An_upgrade_ends_with_the_last_of_the_day_and_a_downgrade_leaves_the_same(string day, string expected)
    {
        using var fixture = await ChainAsync();
        await fixture.Migrator.UpgradeAsync(day);
        Assert.That(await fixture.JournalAsync(), Is.EqualTo(expected));
        await fixture.Migrator.UpgradeAsync();
        await fixture.Migrator.DowngradeAsync(day);
        Assert.That(await fixture.JournalAsync(), Is.EqualTo(expected));
    }

    [Test]
    public async Task Both_branches_go_back_to_the_day()
    {
        using var fixture = await ChainAsync();
        Add(fixture, $"20260304000000 {First}");
        await fixture.Migrator.UpgradeAsync("heads");
        await fixture.Migrator.DowngradeAsync("2026-03-02");
        Assert.That(await fixture.JournalAsync(), Is.EqualTo($"{First} {Second} {Third}"));
    }

    [TestCase("2026-02-28", "no revision was made on 2026-02-28 or before: give 'base'")]
    [TestCase("2026-02-30", "no revision has the id '2026-02'")]
    public async Task A_day_without_revisions_is_an_error_and_so_is_one_that_is_none(string day, string said)
    {
        using var fixture = await ChainAsync();
        await fixture.Migrator.UpgradeAsync();
        Assert.That(() => fixture.Migrator.DowngradeAsync(day), Throws.TypeOf<HistoryException>().With.Message.Contains(said));
        Assert.That(await fixture.JournalAsync(), Is.EqualTo($"{First} {Second} {Third} {Fourth}"));
    }

    [Test]
    public async Task An_id_that_is_no_time_makes_a_day_mean_nothing()
    {
        using var fixture = await ChainAsync();
        Add(fixture, $"hotfix {Fourth}");
        Assert.That(() => fixture.Migrator.UpgradeAsync("2026-03-02"), Throws.TypeOf<HistoryException>().With.Message.Contains("the id of revision 'hotfix' does not tell when it was made"));
    }

    private static async Task<MigrationFixture> ChainAsync()
    {
        var fixture = await MigrationFixture.CreateAsync();
        Add(fixture, First);
        Add(fixture, $"{Second} {First}");
        Add(fixture, $"{Third} {Second}");
        Add(fixture, $"{Fourth} {Third}");
        return fixture;
    }

    private static void Add(MigrationFixture fixture, string idAndParents) => fixture.Add(idAndParents, "SELECT 1;\n", "SELECT 1;\n");
}
