using NUnit.Framework;
using SchemaGen.Postgres.Scratch;

namespace SchemaGen.Tests.Scratch;

public sealed class StaleFolderTests
{
    [Test]
    public async Task The_folder_of_a_dead_tool_is_removed_and_that_of_a_living_one_is_not()
    {
        await using var living = await ScratchServer.StartAsync(LocalServer.Options);
        await using var database = await living.CreateDatabaseAsync();
        var folder = Path.GetDirectoryName(Sql.Host(database.ConnectionString))!;
        Directory.SetLastWriteTimeUtc(folder, DateTime.UtcNow.AddHours(-1));
        var dead = Directory.CreateDirectory(Path.Combine(Path.GetDirectoryName(folder)!, "schemagen-" + Guid.NewGuid().ToString("N")[..10]));
        await File.WriteAllTextAsync(Path.Combine(dead.FullName, "lock"), "");
        dead.LastWriteTimeUtc = DateTime.UtcNow.AddHours(-1);

        await using var next = await ScratchServer.StartAsync(LocalServer.Options);
        Assert.That(dead.FullName, Does.Not.Exist);
        Assert.That(folder, Does.Exist);
        await database.ExecuteAsync("SELECT 1");
    }

    [Test]
    public async Task A_folder_that_was_made_this_minute_is_left_alone()
    {
        await using var server = await ScratchServer.StartAsync(LocalServer.Options);
        await using var database = await server.CreateDatabaseAsync();
        var root = Root(database);
        var young = Directory.CreateDirectory(Path.Combine(root, "schemagen-" + Guid.NewGuid().ToString("N")[..10]));
        await using var next = await ScratchServer.StartAsync(LocalServer.Options);
        Assert.That(young.FullName, Does.Exist);
        young.Delete();
    }

    [Test]
    public async Task No_link_is_followed_and_no_folder_of_another_user_is_touched()
    {
        await using var server = await ScratchServer.StartAsync(LocalServer.Options);
        await using var database = await server.CreateDatabaseAsync();
        var elsewhere = Directory.CreateTempSubdirectory("elsewhere-");
        await File.WriteAllTextAsync(Path.Combine(elsewhere.FullName, "precious"), "");
        var link = Path.Combine(Root(database), "schemagen-" + Guid.NewGuid().ToString("N")[..10]);
        Directory.CreateSymbolicLink(link, elsewhere.FullName);
        var other = await MakeOthersAsync(Root(database), Path.Combine(elsewhere.FullName, "nologin"));
        try
        {
            await using var next = await ScratchServer.StartAsync(LocalServer.Options);
            Assert.That(Directory.GetFiles(elsewhere.FullName).Select(Path.GetFileName), Is.EqualTo(new[] { "precious" }));
            Assert.That(other, Does.Exist);
        }
        finally
        {
            Directory.Delete(link);
            Directory.Delete(other, recursive: true);
            elsewhere.Delete(recursive: true);
        }
    }

    // A folder that anybody may write into is as good as another user's, and one who is not root can make no other.
    private static async Task<string> MakeOthersAsync(string root, string target)
    {
        var path = Directory.CreateDirectory(Path.Combine(root, "schemagen-" + Guid.NewGuid().ToString("N")[..10])).FullName;
        File.CreateSymbolicLink(Path.Combine(path, "lock"), target);
        Directory.SetLastWriteTimeUtc(path, DateTime.UtcNow.AddHours(-1));
        await CliWrap.Cli.Wrap(Environment.IsPrivilegedProcess ? "chown" : "chmod")
            .WithArguments([Environment.IsPrivilegedProcess ? "nobody" : "o+w", path]).ExecuteAsync();
        return path;
    }

    private static string Root(ScratchDatabase database) => Path.GetDirectoryName(Path.GetDirectoryName(Sql.Host(database.ConnectionString)))!;
}
