using NUnit.Framework;

namespace SchemaGen.Tests.Commands;

/// <summary>A password that works is in nothing that any command prints, writes, stores on the server or hands to another program.</summary>
public sealed class SecretSurfaceTests
{
    private const string Password = "S3 CANARY;pw";

    private static readonly string[] Commands =
    [
        "scaffold --output Made -v", "init other", "stamp head -v", "current -v", "current --format json", "check -v", "check --format json", "check --format sarif --output found.sarif",
        "revision -m two -v", "check --format sarif", "diff -v", "diff --format json", "diff --format markdown", "upgrade --dry-run -v", "upgrade --sql", "upgrade -v", "history -v", "history --format json",
        "heads", "branches", "show -v", "record -v", "ensure-version -v", "downgrade -1 -v", "upgrade nowhere", "templates list", "merge", "--help",
    ];

    [Test]
    [Platform("Linux")]
    public async Task A_password_is_nowhere()
    {
        await using var server = await PasswordServer.StartAsync();
        await TestServer.ExecuteAsync(server.Owner, $"SET password_encryption = 'scram-sha-256'; ALTER ROLE me PASSWORD '{Password}'; CREATE TABLE cars (id int PRIMARY KEY, model text); ALTER SCHEMA public OWNER TO me; ALTER TABLE cars OWNER TO me");
        using var fixture = ToolFixture.WithoutDatabase();
        fixture.Write("Made/Garage.csproj", "<Project Sdk=\"Microsoft.NET.Sdk\"><PropertyGroup><TargetFramework>net10.0</TargetFramework></PropertyGroup></Project>");
        using CancellationTokenSource end = new();
        var seen = ProcessArgumentsAsync(end.Token);
        List<string> said = [];
        foreach (var command in Commands)
        {
            if (command.StartsWith("revision", StringComparison.Ordinal))
            {
                fixture.Write("Made/Lorry.cs", "[System.ComponentModel.DataAnnotations.Schema.Table(\"lorries\")] public class Lorry { public int Id { get; set; } }");
            }

            var answer = await fixture.RunAsync([.. command.Split(' '), .. command is "--help" ? [] : (string[])["--connection", server.Connection(Password)]]);
            said.Add($"{command}: {answer}");
        }

        await end.CancelAsync();
        var arguments = await seen;
        var stored = await TestServer.PsqlAsync(server.Owner, "SELECT r::text FROM schemagen.revisions r") + await TestServer.PsqlAsync(server.Owner, "SELECT query FROM pg_stat_activity WHERE pid <> pg_backend_pid()");
        Assert.Multiple(() =>
        {
            Assert.That(said.Where(s => s.Contains("CANARY", StringComparison.Ordinal) || s.Contains("bug of schemagen", StringComparison.Ordinal)), Is.Empty);
            Assert.That(said.Single(s => s.StartsWith("upgrade -v", StringComparison.Ordinal)), Does.Contain("Running upgrade"));
            Assert.That(fixture.Listing(), Does.Not.Contain("CANARY").And.Contain("${DB_PASSWORD}").And.Contain("lorries"));
            Assert.That(arguments, Has.Some.Contains("postgres").And.None.Contains("CANARY"));
            Assert.That(stored, Does.Not.Contain("CANARY"));
        });
    }

    // The command lines of all processes of this machine, looked at again and again.
    private static Task<HashSet<string>> ProcessArgumentsAsync(CancellationToken end) => Task.Run(async () =>
    {
        HashSet<string> seen = [];
        while (!end.IsCancellationRequested)
        {
            foreach (var process in Directory.EnumerateDirectories("/proc", "*").Where(p => char.IsAsciiDigit(p["/proc/".Length])))
            {
                try
                {
                    seen.Add((await File.ReadAllTextAsync(Path.Combine(process, "cmdline"), CancellationToken.None)).Replace('\0', ' '));
                }
                catch (Exception e) when (e is IOException or UnauthorizedAccessException)
                {
                    // It has ended.
                }
            }

            await Task.Delay(5, CancellationToken.None);
        }

        return seen;
    }, CancellationToken.None);
}
