using Npgsql;
using NUnit.Framework;
using SchemaGen.Core.Schemas;
using SchemaGen.Postgres.Catalog;

namespace SchemaGen.Tests.Catalog;

public sealed class CatalogReaderTests : CatalogTest
{
    [Test]
    public async Task A_server_that_is_not_there_is_one_message_without_the_password()
    {
        var e = await Assert.ThrowsAsync<CatalogException>(() => CatalogReader.ReadAsync("Host=127.0.0.1;Port=1;Username=u;Password=hush;Database=d", new()));
        Assert.That(e!.Message, Does.StartWith("cannot read database \"d\" at 127.0.0.1:1: ").And.Contain("refused").And.Not.Contain("hush"));
    }

    [Test]
    public async Task A_database_that_is_not_there_is_named()
    {
        var nowhere = new NpgsqlConnectionStringBuilder(await TestServer.CreateDatabaseAsync()) { Database = "nowhere", Password = "secret" }.ConnectionString;
        var e = await Assert.ThrowsAsync<CatalogException>(() => CatalogReader.ReadAsync(nowhere, new()));
        Assert.That(e!.Message, Does.EndWith("database \"nowhere\" does not exist").And.Not.Contain("secret"));
    }

    [TestCase("Host=localhost;hush=1")]
    [TestCase("hush")]
    public async Task A_connection_string_that_is_none_is_not_repeated(string connectionString)
    {
        var e = await Assert.ThrowsAsync<CatalogException>(() => CatalogReader.ReadAsync(connectionString, new()));
        Assert.That(e!.Message, Does.Not.Contain("hush"));
    }

    [Test]
    public async Task What_the_role_and_the_database_set_changes_nothing()
    {
        const string Sql = "CREATE TABLE cars (a timestamptz DEFAULT '2026-01-02 03:04Z', b interval DEFAULT '1 day 2 hours', c float8 DEFAULT 0.1, d bytea DEFAULT '\\x00', \"Select\" text DEFAULT now()::date::text)";
        var plain = await ReadAsync(Sql);
        var changed = await ReadAsync("""
            DO $$ DECLARE s text; BEGIN
                FOREACH s IN ARRAY ARRAY['TimeZone TO ''Asia/Tokyo''', 'DateStyle TO ''SQL, DMY''', 'IntervalStyle TO ''iso_8601''', 'quote_all_identifiers TO on', 'bytea_output TO escape', 'extra_float_digits TO -3', 'search_path TO public']
                LOOP EXECUTE format('ALTER DATABASE %I SET %s', current_database(), s); END LOOP; END $$;
            """ + Sql);
        Assert.That(changed, Is.EqualTo(plain));
    }

    [Test]
    public void Every_kind_has_a_reader_of_its_name() =>
        Assert.That(CatalogReader.Kinds, Is.EquivalentTo(ObjectKinds.All.Where(k => !k.IsSilent && k.IsReadFromDatabases)));
}
