using NUnit.Framework;
using SchemaGen.Postgres.Catalog;

namespace SchemaGen.Tests.Scaffolding;

/// <summary>A small schema and what a person reads of it: tests/scaffold/garage, which SCHEMAGEN_ACCEPT=1 writes.</summary>
public sealed class GoldenTests
{
    [Test]
    public async Task ClassesReadAsAPersonWouldWriteThem()
    {
        var folder = Path.Combine(Scaffolded.Folder, "garage");
        var database = await TestServer.CreateDatabaseAsync();
        await TestServer.ExecuteAsync(database, await File.ReadAllTextAsync(Path.Combine(folder, "before.sql")));
        var files = Scaffolded.Of(await CatalogReader.ReadAsync(database, new()), new() { Namespace = "Garage.Models", Navigations = true }).Files;
        if (Environment.GetEnvironmentVariable("SCHEMAGEN_ACCEPT") == "1" && Environment.GetEnvironmentVariable("CI") is null)
        {
            foreach (var (path, text) in files)
            {
                Directory.CreateDirectory(Path.Combine(folder, "Models"));
                await File.WriteAllTextAsync(Path.Combine(folder, path), text);
            }

            return;
        }

        Assert.That(files.Select(f => f.Path).Order(), Is.EqualTo(Directory.EnumerateFiles(folder, "*.cs", SearchOption.AllDirectories).Select(f => Path.GetRelativePath(folder, f)).Order()));
        foreach (var (path, text) in files)
        {
            Assert.That(text, Is.EqualTo(await File.ReadAllTextAsync(Path.Combine(folder, path))), path);
        }
    }
}
