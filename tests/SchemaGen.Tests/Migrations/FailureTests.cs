using NUnit.Framework;
using SchemaGen.Migrations;

namespace SchemaGen.Tests.Migrations;

public sealed class FailureTests
{
    [Test]
    public async Task A_failing_statement_leaves_nothing_and_is_named_with_file_and_line()
    {
        using var fixture = await MigrationFixture.CreateAsync();
        fixture.AddTables("first");
        var files = fixture.Add("second first", "CREATE TABLE a (id int);\n\n-- the wrong one 😀\nCREATE TABLE b (\n    id int,\n    x nonsense\n);\nCREATE TABLE c ();\n");

        var e = (await Assert.ThrowsAsync<MigrationException>(() => fixture.Migrator.UpgradeAsync()))!;

        Assert.That(await fixture.TablesAsync(), Is.EqualTo("first"));
        Assert.That(await fixture.JournalAsync(), Is.EqualTo("first"));
        Assert.That((e.File, e.Line, e.SqlState, e.ServerMessage), Is.EqualTo((files.UpPath, (int?)6, "42704", "type \"nonsense\" does not exist")));
        Assert.That(e.Statement, Does.StartWith("CREATE TABLE b (").And.EndsWith(")"));
        Assert.That(e.Message, Does.StartWith($"{files.UpPath}:6: type \"nonsense\" does not exist (SQLSTATE 42704)"));
    }

    [Test]
    public async Task The_failing_statement_is_found_among_thousands()
    {
        using var fixture = await MigrationFixture.CreateAsync();
        fixture.Add("first", string.Concat(Enumerable.Range(1, 1700).Select(i => i == 1234 ? "SELECT 1/0;\n" : $"CREATE TABLE t{i} ();\n")));

        var e = (await Assert.ThrowsAsync<MigrationException>(() => fixture.Migrator.UpgradeAsync()))!;

        Assert.That((e.Line, e.Statement, e.SqlState), Is.EqualTo(((int?)1234, "SELECT 1/0", "22012")));
        Assert.That(await fixture.TablesAsync(), Is.Empty);
    }

    [Test]
    public async Task The_servers_detail_and_hint_are_passed_on()
    {
        using var fixture = await MigrationFixture.CreateAsync();
        fixture.Add("first", "CREATE TABLE t (id int PRIMARY KEY); INSERT INTO t VALUES (7), (7);");

        var e = (await Assert.ThrowsAsync<MigrationException>(() => fixture.Migrator.UpgradeAsync()))!;

        Assert.That(e.Detail, Is.EqualTo("Key (id)=(7) already exists."));
        Assert.That(e.Message, Does.Contain("\n  detail: Key (id)=(7) already exists."));
    }

    [Test]
    public async Task A_constraint_that_fails_at_commit_is_an_error_of_the_file()
    {
        using var fixture = await MigrationFixture.CreateAsync();
        var files = fixture.Add("first", "CREATE TABLE t (id int UNIQUE DEFERRABLE INITIALLY DEFERRED); INSERT INTO t VALUES (7), (7);");

        var e = (await Assert.ThrowsAsync<MigrationException>(() => fixture.Migrator.UpgradeAsync()))!;

        Assert.That((e.File, e.Line, e.SqlState), Is.EqualTo((files.UpPath, (int?)null, "23505")));
        Assert.That(await fixture.JournalAsync(), Is.Empty);
    }

    [TestCase("CREATE TABLE t ();\nCOMMIT;")]
    [TestCase("CREATE TABLE t ();\nbegin;")]
    [TestCase("CREATE TABLE t ();\nEND;")]
    [TestCase("CREATE TABLE t ();\nROLLBACK WORK;")]
    [TestCase("CREATE TABLE t ();\nStart Transaction;")]
    public async Task A_statement_that_breaks_the_transaction_is_refused_before_anything_runs(string sql)
    {
        using var fixture = await MigrationFixture.CreateAsync();
        fixture.AddTables("zero");
        fixture.Add("first zero", sql);

        var e = (await Assert.ThrowsAsync<MigrationException>(() => fixture.Migrator.UpgradeAsync()))!;

        Assert.That(e.Line, Is.EqualTo(2));
        Assert.That(await fixture.TablesAsync(), Is.Empty);
    }

    [Test]
    public async Task Savepoints_are_allowed()
    {
        using var fixture = await MigrationFixture.CreateAsync();
        fixture.Add("first", "SAVEPOINT s; CREATE TABLE a (); ROLLBACK TO s; CREATE TABLE b (); ROLLBACK TO SAVEPOINT s; RELEASE s; CREATE TABLE c ();");

        await fixture.Migrator.UpgradeAsync();

        Assert.That(await fixture.TablesAsync(), Is.EqualTo("c"));
    }

    [Test]
    public async Task A_statement_that_cannot_be_in_a_transaction_gets_a_hint()
    {
        using var fixture = await MigrationFixture.CreateAsync();
        fixture.AddTables("first");
        fixture.Add("second first", "CREATE INDEX CONCURRENTLY ON first (id);");

        Assert.That(async () => await fixture.Migrator.UpgradeAsync(), Throws.TypeOf<MigrationException>().With.Message.Contains("-- schemagen: no-transaction"));
    }

    [Test]
    public async Task An_edited_file_is_refused_before_it_runs_and_warned_of_after()
    {
        using var fixture = await MigrationFixture.CreateAsync();
        var files = fixture.AddTable("first");
        await File.AppendAllTextAsync(files.UpPath, "-- edited\n");
        Assert.That(async () => await fixture.Migrator.UpgradeAsync(), Throws.TypeOf<MigrationException>().With.Message.Contains("schemagen record first"));

        await File.WriteAllTextAsync(files.UpPath, "CREATE TABLE first (id int);\r\n");
        await fixture.Migrator.UpgradeAsync();
        await File.AppendAllTextAsync(files.UpPath, "-- edited\n");
        await fixture.Migrator.UpgradeAsync();

        Assert.That(fixture.Events[^1], Is.EqualTo(new MigrationEvent(MigrationEventKind.Warning, $"{files.UpPath} was edited after it was applied to this database")));
    }

    [Test]
    public async Task Missing_files_are_named()
    {
        using var fixture = await MigrationFixture.CreateAsync();
        var files = fixture.AddTable("first");
        File.Delete(files.DownPath);
        Assert.That(async () => await fixture.Migrator.UpgradeAsync(), Throws.TypeOf<MigrationException>().With.Message.Contains($"{files.DownPath}: the file is missing"));

        File.Delete(files.ManifestPath);
        Assert.That(async () => await fixture.Migrator.UpgradeAsync(), Throws.TypeOf<MigrationException>().With.Message.Contains($"{files.UpPath}: there is no manifest"));
    }

    [Test]
    public async Task A_revision_that_is_applied_needs_its_files_no_more()
    {
        using var fixture = await MigrationFixture.CreateAsync();
        var files = fixture.AddTable("first");
        await fixture.Migrator.UpgradeAsync();
        File.Delete(files.DownPath);
        fixture.AddTable("second first");

        Assert.That(await fixture.Migrator.UpgradeAsync(), Has.Count.EqualTo(1));
    }

    [TestCase("Host=127.0.0.1;Port=1;Username=u;Password=s3cret;Database=d", "127.0.0.1:1, database 'd', user 'u'")]
    [TestCase("Host=127.0.0.1;Passw=s3cret", "Npgsql's form")]
    [TestCase("Host=127.0.0.1;Port=s3cret", "Npgsql's form")]
    [TestCase("s3cret", "Npgsql's form")]
    public async Task A_database_that_cannot_be_reached_is_one_message_without_the_password(string connection, string part)
    {
        var folder = Directory.CreateTempSubdirectory("migrations").FullName;
        var options = new MigratorOptions(connection, folder);

        var e = (await Assert.ThrowsAsync<MigrationException>(() => new Migrator(options).UpgradeAsync()))!;

        Assert.That(e.Message, Does.Contain(part).And.Not.Contain("s3cret"));
        Assert.That(options.ToString(), Does.Not.Contain("s3cret"));
        Directory.Delete(folder);
    }

    [Test]
    public async Task A_database_or_role_that_is_not_there_is_the_servers_own_message()
    {
        using var fixture = await MigrationFixture.CreateAsync();
        fixture.Options = fixture.Options with { ConnectionString = fixture.Options.ConnectionString + ";Database=not_there" };

        Assert.That(async () => await fixture.Migrator.CurrentAsync(), Throws.TypeOf<MigrationException>().With.Message.Contains("does not exist (3D000)"));
    }

    [Test]
    public async Task A_connection_that_is_lost_leaves_nothing()
    {
        using var fixture = await MigrationFixture.CreateAsync();
        fixture.Add("first", "CREATE TABLE t ();\nSELECT pg_terminate_backend(pg_backend_pid());");

        Assert.That(async () => await fixture.Migrator.UpgradeAsync(), Throws.TypeOf<MigrationException>().With.Message.Contains("first.up.sql"));
        Assert.That(await fixture.TablesAsync(), Is.Empty);
        Assert.That(await fixture.JournalAsync(), Is.Empty);
    }
}
