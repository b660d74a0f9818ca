using NUnit.Framework;
using SchemaGen.Postgres.Scratch;

namespace SchemaGen.Tests.Scratch;

public sealed class StaleFolderTests
{
    [Test]
    public async Task The_folder_of_a_dead_tool_is_removed_and_that_of_a_living_one_is_not()
    {
        await using var living = await ScratchServer.StartAsync(Local.Options);
        await using var database = await living.CreateDatabaseAsync();
        var folder = Sql.Host(database.ConnectionString);
        Directory.SetLastWriteTimeUtc(folder, DateTime.UtcNow.AddHours(-1));
        var dead = Directory.CreateDirectory(Path.Combine(Path.GetDirectoryName(folder)!, "schemagen-" + Guid.NewGuid().ToString("N")[..10]));
        await File.WriteAllTextAsync(Path.Combine(dead.FullName, "lock"), "");
        dead.LastWriteTimeUtc = DateTime.UtcNow.AddHours(-1);

        await using var next = await ScratchServer.StartAsync(Local.Options);
        Assert.That(dead.FullName, Does.Not.Exist);
        Assert.That(folder, Does.Exist);
        await database.ExecuteAsync("SELECT 1");
    }

    [Test]
    public async Task A_folder_that_was_made_this_minute_is_left_alone()
    {
        await using var server = await ScratchServer.StartAsync(Local.Options);
        await using var database = await server.CreateDatabaseAsync();
        var root = Path.GetDirectoryName(Sql.Host(database.ConnectionString))!;
        var young = Directory.CreateDirectory(Path.Combine(root, "schemagen-" + Guid.NewGuid().ToString("N")[..10]));
        await using var next = await ScratchServer.StartAsync(Local.Options);
        Assert.That(young.FullName, Does.Exist);
        young.Delete();
    }
}
