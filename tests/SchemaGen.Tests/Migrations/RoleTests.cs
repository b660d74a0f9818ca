using Npgsql;
using NUnit.Framework;
using SchemaGen.Migrations;

namespace SchemaGen.Tests.Migrations;

/// <summary>Revisions run as a role that is not the one of the connection, as where owners do not log in.</summary>
[Parallelizable(ParallelScope.All)]
public sealed class RoleTests
{
    [Test]
    public async Task It_owns_what_is_made_also_where_a_file_resets_it()
    {
        using var fixture = await MigrationFixture.CreateAsync();
        var role = $"Owner \\ of {fixture.Database}";
        await fixture.AskAsync($"CREATE ROLE \"{role}\"; GRANT CREATE ON DATABASE \"{fixture.Database}\" TO \"{role}\"; GRANT CREATE ON SCHEMA public TO \"{role}\"");
        fixture.Options = fixture.Options with { Role = role };
        fixture.Add("first", "CREATE TABLE a (id int);\nRESET ROLE;\nCREATE TABLE b (id int);", "DROP TABLE a, b;");
        fixture.Add("second first", "-- schemagen: no-transaction\nCREATE TABLE c (id int);\nCREATE INDEX CONCURRENTLY ON c (id);", "DROP TABLE c;");

        await fixture.Migrator.UpgradeAsync();

        Assert.That(await fixture.AskAsync("SELECT string_agg(DISTINCT tableowner, ',') FROM pg_tables WHERE schemaname IN ('public', 'schemagen')"), Is.EqualTo(role));
        Assert.That(await fixture.AskAsync("SELECT DISTINCT applied_by FROM schemagen.revisions"), Is.EqualTo(new NpgsqlConnectionStringBuilder(fixture.Options.ConnectionString).Username));
        await fixture.Migrator.DowngradeAsync("base");
        Assert.That(await fixture.TablesAsync(), Is.Empty);
        await fixture.AskAsync($"DROP OWNED BY \"{role}\"; DROP ROLE \"{role}\"");
    }

    [Test]
    public async Task One_that_is_not_there_is_said()
    {
        using var fixture = await MigrationFixture.CreateAsync();
        fixture.AddTable("first");
        fixture.Options = fixture.Options with { Role = "nobody_at_all" };

        Assert.That(() => fixture.Migrator.UpgradeAsync(), Throws.TypeOf<MigrationException>().With.Message.Contains("nobody_at_all"));
    }

    [Test]
    public async Task A_data_source_says_it_itself()
    {
        using var fixture = await MigrationFixture.CreateAsync();
        await using var source = NpgsqlDataSource.Create(fixture.Options.ConnectionString);

        Assert.That(() => new Migrator(source, Revisions.FromDirectory(fixture.Directory), new() { Role = "owner" }).UpgradeAsync(), Throws.TypeOf<MigrationException>().With.Message.Contains("Options=-c role=NAME"));
    }
}
