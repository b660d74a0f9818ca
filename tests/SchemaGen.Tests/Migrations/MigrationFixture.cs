using Npgsql;
using SchemaGen.Core.History;
using SchemaGen.Migrations;

namespace SchemaGen.Tests.Migrations;

/// <summary>An empty database and an empty migrations folder, with short ways to fill and ask them.</summary>
internal sealed class MigrationFixture : IDisposable
{
    private MigrationFixture(string connectionString) => Options = new MigratorOptions(connectionString, System.IO.Directory.CreateTempSubdirectory("migrations").FullName)
    {
        OnEvent = e =>
        {
            lock (Events)
            {
                Events.Add(e);
            }
        },
    };

    public MigratorOptions Options { get; set; }

    public List<MigrationEvent> Events { get; } = [];

    public string Directory => Options.Directory;

    public string Database => new NpgsqlConnectionStringBuilder(Options.ConnectionString).Database!;

    public Migrator Migrator => new(Options);

    public static async Task<MigrationFixture> CreateAsync() => new(await TestServer.CreateDatabaseAsync());

    /// <summary>A second database for the same folder.</summary>
    public async Task<MigratorOptions> OtherDatabaseAsync() => Options with { ConnectionString = await TestServer.CreateDatabaseAsync() };

    /// <summary>Writes a revision; the words after the id are its parents.</summary>
    public RevisionFiles Add(string idAndParents, string up, string down = "")
    {
        var words = idAndParents.Split(' ');
        return MigrationsFolder.Write(Directory, new RevisionManifest { Revision = words[0], Name = words[0], Parents = words[1..] }, up, down);
    }

    /// <summary>Writes a chain of revisions, each of which makes a table of its own name.</summary>
    public void AddTables(params string[] ids)
    {
        foreach (var (parent, id) in ids.Prepend("").Zip(ids))
        {
            AddTable($"{id} {parent}".Trim());
        }
    }

    public RevisionFiles AddTable(string idAndParents)
    {
        var id = idAndParents.Split(' ')[0];
        return Add(idAndParents, $"CREATE TABLE {id} (id int);\n", $"DROP TABLE {id};\n");
    }

    /// <summary>The tables of schema public, by name.</summary>
    public Task<string> TablesAsync() =>
        AskAsync("select coalesce(string_agg(relname, ' ' order by relname), '') from pg_class where relkind = 'r' and relnamespace = 'public'::regnamespace");

    /// <summary>The journal's revisions that are applied, by id.</summary>
    public async Task<string> JournalAsync() =>
        string.Join(' ', (await Migrator.CurrentAsync()).Entries.Select(e => e.State == JournalState.Applied ? e.Revision : $"{e.Revision}:{e.State}").Order(StringComparer.Ordinal));

    public Task<string> AskAsync(string sql) => TestServer.PsqlAsync(Options.ConnectionString, sql);

    public void Dispose() => System.IO.Directory.Delete(Directory, recursive: true);
}
