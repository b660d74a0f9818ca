using NUnit.Framework;
using SchemaGen.Core.History;
using SchemaGen.Migrations;

namespace SchemaGen.Tests.Commands;

/// <summary>A day as a target, and revisions out of order, as they are typed.</summary>
public sealed class TargetDayTests
{
    private const string First = "20260301120000";
    private const string Second = "20260302000000";
    private const string Third = "20260303000000";

    [Test]
    public async Task A_day_can_be_stamped_and_gone_to()
    {
        using var fixture = await ToolFixture.CreateAsync();
        Write(fixture, First);
        Write(fixture, Second, First);
        Write(fixture, Third, Second);
        await fixture.DoAsync("stamp", "2026-03-02");
        Assert.That((await fixture.DoAsync("current")).Output, Does.StartWith(Second));
        Assert.That(await TablesAsync(fixture), Is.EqualTo("0"));
        await fixture.DoAsync("stamp", "base");
        await fixture.DoAsync("upgrade", "2026-03-02");
        Assert.That((await fixture.DoAsync("current", "-v")).Output, Does.Match($@"(?m)^{First}, .*\n{Second}, "));
        Assert.That(await TablesAsync(fixture), Is.EqualTo("2"));
        await fixture.DoAsync("downgrade", "2026-03-01");
        Assert.That((await fixture.DoAsync("current")).Output, Does.StartWith(First));
        await InputTests.FailsAsync(fixture, ["stamp", "2026-02-28"], "no revision was made on 2026-02-28 or before");
    }

    [Test]
    public async Task What_was_merged_in_behind_is_refused_said_or_applied()
    {
        using var fixture = await ToolFixture.CreateAsync();
        Write(fixture, First);
        Write(fixture, Third, First);
        await fixture.DoAsync("upgrade");
        Write(fixture, Second, First);
        Write(fixture, "20260304000000", Second, Third);
        const string Said = $"revision {Second} (r) is older than {Third} (r), which is applied";
        await InputTests.FailsAsync(fixture, ["upgrade", "--out-of-order", "error"], Said, "'schemagen rebase'");
        await InputTests.FailsAsync(fixture, ["upgrade", "--out-of-order", "perhaps"], "out-of-order");
        Assert.That((await fixture.DoAsync("upgrade", "--out-of-order", "warn", "--plan")).Error, Does.Contain(Said));
        Assert.That((await fixture.DoAsync("upgrade", "--out-of-order", "apply")).Error, Does.Not.Contain(Said));
        Assert.That(await TablesAsync(fixture), Is.EqualTo("4"));
    }

    private static void Write(ToolFixture fixture, string id, params string[] parents) => MigrationsFolder.Write(
        Path.Combine(fixture.Folder, "migrations"), new RevisionManifest { Revision = id, Name = "r", Parents = parents }, $"CREATE TABLE t{id} ();\n", $"DROP TABLE t{id};\n");

    private static Task<string> TablesAsync(ToolFixture fixture) => fixture.AskAsync("SELECT count(*) FROM pg_class WHERE relkind = 'r' AND relnamespace = 'public'::regnamespace");
}
