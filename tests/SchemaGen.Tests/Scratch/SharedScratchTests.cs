using NUnit.Framework;
using SchemaGen.Core.Schemas.Objects;
using SchemaGen.Postgres.Scratch;

namespace SchemaGen.Tests.Scratch;

public sealed class SharedScratchTests
{
    private const string CountDatabases = "SELECT count(*)::integer FROM pg_database";

    [Test]
    public async Task All_questions_are_asked_of_one_server_each_on_an_empty_database()
    {
        await using SharedScratch scratch = new(LocalServer.Options);
        var first = await scratch.OnDatabaseAsync(MakeTableAsync);
        var second = await scratch.OnDatabaseAsync(MakeTableAsync);
        Assert.That(Sql.Host(second.ConnectionString), Is.EqualTo(Sql.Host(first.ConnectionString)));
        Assert.That(second.Name, Is.Not.EqualTo(first.Name));
    }

    [Test]
    public async Task Nothing_is_left_on_a_given_server_of_what_was_asked_or_only_prepared()
    {
        await using var given = await GivenServer.StartAsync();
        var before = await Sql.ScalarAsync(given.Connection, CountDatabases);
        await using (SharedScratch scratch = new(new(given.Connection)))
        {
            scratch.Prepare();
            await scratch.OnDatabaseAsync(MakeTableAsync);
            scratch.Prepare();
        }

        Assert.That(await Sql.ScalarAsync(given.Connection, CountDatabases), Is.EqualTo(before));
    }

    [Test]
    public async Task That_there_is_no_server_is_said_to_whoever_asks()
    {
        await using SharedScratch scratch = new(new("Host=/nowhere"));
        scratch.Prepare();
        await Assert.ThrowsAsync<ScratchUnavailableException>(() => scratch.OnDatabaseAsync(MakeTableAsync));
        scratch.Prepare();
    }

    [Test]
    public async Task Only_the_kinds_that_are_named_are_read()
    {
        await using SharedScratch scratch = new(LocalServer.Options);
        var kinds = await scratch.OnDatabaseAsync(async database =>
        {
            await database.ExecuteAsync("CREATE TABLE cars (id integer PRIMARY KEY); CREATE INDEX ix ON cars (id); CREATE VIEW v AS SELECT id FROM cars");
            return (await database.ReadAsync(new() { Kinds = new HashSet<Core.Schemas.ObjectKind> { Table.ObjectKind, View.ObjectKind } })).Select(o => o.Id.Kind).ToList();
        });
        Assert.That(kinds, Is.EqualTo([Table.ObjectKind, View.ObjectKind]));
    }

    private static async Task<ScratchDatabase> MakeTableAsync(ScratchDatabase database)
    {
        await database.ExecuteAsync("CREATE TABLE cars (id integer)");
        return database;
    }
}
