using NUnit.Framework;
using SchemaGen.Core.History;
using SchemaGen.Migrations;
using SchemaGen.Postgres.Scratch;

namespace SchemaGen.Tests.Cases;

/// <summary>The script of a case that psql may run twice.</summary>
/// <remarks>It costs a third of a second: one case in twenty is drawn by its name, and all where SCHEMAGEN_TEST_SCRIPTS is <c>all</c>.</remarks>
internal static class CaseScript
{
    private static readonly bool All = Environment.GetEnvironmentVariable("SCHEMAGEN_TEST_SCRIPTS") == "all";

    public static bool IsDrawn(Case item) => All || item.Name.Sum(c => c) % 20 == 0;

    /// <summary>Runs the script of some revisions twice, and takes away the journal.</summary>
    public static async Task RunTwiceAsync(ScratchDatabase database, IReadOnlyList<(string Sql, bool IsOnline)> revisions)
    {
        var folder = Directory.CreateTempSubdirectory("schemagen-script");
        try
        {
            foreach (var (sql, isOnline) in revisions)
            {
                var number = folder.GetFiles("*.up.sql").Length;
                MigrationsFolder.Write(folder.FullName, Manifest(number), (isOnline ? "-- schemagen: no-transaction\n" : "") + sql, "");
            }

            var script = new Migrator(new MigratorOptions(database.ConnectionString, folder.FullName)).UpgradeScript("head", isIdempotent: true);
            await TestServer.PsqlAsync(database.ConnectionString, script);
            await TestServer.PsqlAsync(database.ConnectionString, script);
            Assert.That(
                await TestServer.PsqlAsync(database.ConnectionString, "SELECT count(*) FROM schemagen.revisions WHERE state = 'applied'; DROP SCHEMA schemagen CASCADE"),
                Is.EqualTo($"{revisions.Count}"),
                "the journal has every revision of the script");
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static RevisionManifest Manifest(int number) => new() { Revision = $"r{number}", Name = "", Parents = number == 0 ? [] : [$"r{number - 1}"] };
}
