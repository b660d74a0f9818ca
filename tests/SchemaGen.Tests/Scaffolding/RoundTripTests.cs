using NUnit.Framework;
using SchemaGen.Core.Naming;
using SchemaGen.Core.Schemas;
using SchemaGen.Postgres.Catalog;
using SchemaGen.Scaffolding;
using SchemaGen.Tests.Properties;
using SchemaGen.Tests.Support;

namespace SchemaGen.Tests.Scaffolding;

/// <summary>Classes of a schema, read as models, are that schema.</summary>
public sealed class RoundTripTests
{
    private static readonly Lazy<Task<Schema>> Rich = new(() => ReadAsync());

    private static readonly Dictionary<string, ScaffoldOptions> Ways = new()
    {
        ["as it is"] = new() { Namespace = "Rich.Models" },
        ["without a namespace"] = new(),
        ["as records"] = new() { Namespace = "Rich", Records = true },
        ["with navigations"] = new() { Namespace = "Rich", Navigations = true },
        ["without nullable reference types"] = new() { Namespace = "Rich", Nullable = false, Navigations = true },
        ["with #nullable enable"] = new() { Namespace = "Rich", DeclareNullable = true },
        ["with names as they are"] = new() { Namespace = "Rich", Models = new() { Naming = NamingConvention.Preserve } },
        ["with comments in XML"] = new() { Namespace = "Rich", Models = new() { XmlComments = true } },
        ["with another schema"] = new() { Namespace = "Rich", Models = new() { DefaultSchema = "hr" } },
        ["for EF Core"] = new() { Namespace = "Rich", EntityFramework = true },
        ["with other names of indexes"] = new() { Namespace = "Rich", Models = new() { Names = new() { Index = "{table}_{columns}_idx" } } },
    };

    [TestCaseSource(nameof(Names))]
    public async Task EverythingComesBack(string way)
    {
        var schema = await Rich.Value;
        var result = Scaffolded.Of(schema, Ways[way]);
        Assert.Multiple(() =>
        {
            Assert.That(result.Warnings, Is.Empty);
            Assert.That(result.Proof.Problems, Is.Empty);
            Assert.That(result.Files.Any(f => f.Text.Contains("[PrimaryKey(nameof(", StringComparison.Ordinal)), Is.EqualTo(Ways[way].EntityFramework));
            Assert.That(Order(result.Proof.Model.Schema), Is.EqualTo(Order(schema)), "the columns stand in their order");
        });
    }

    [Test]
    public async Task TheSameSchemaGivesTheSameBytesInWhateverOrderItIsRead()
    {
        var schema = await Rich.Value;
        var reversed = new Schema(schema.GroupBy(o => o.Owner ?? o.Id).Reverse().SelectMany(g => g));
        var options = Ways["with navigations"];
        Assert.That(Scaffolded.Of(reversed, options).Files.Order(), Is.EqualTo(Scaffolded.Of(schema, options).Files.Order()));
    }

    [Test]
    public async Task AnySchemaComesBack([Range(0, 19)] int seed)
    {
        var database = await TestServer.CreateDatabaseAsync();
        await TestServer.ExecuteAsync(database, string.Join('\n', SchemaText.Sql(Schema.Empty, SchemaMaker.Make(new(seed), 12))));
        var schema = await CatalogReader.ReadAsync(database, new());
        var result = Scaffolded.Of(schema, new() { Namespace = "Any", Navigations = seed % 2 == 0 });
        Assert.That(result.Proof.Problems, Is.Empty, string.Join("\n", result.Files.Select(f => f.Text)));
    }

    [Test]
    public async Task WhatOnlyNewerServersHaveComesBack()
    {
        if (await TestServer.MajorAsync() >= 18)
        {
            var schema = await ReadAsync("of_18.sql");
            var result = Scaffolded.Of(schema, new());
            Assert.That(result.Proof.Problems, Is.Empty);
            Assert.That(schema.OfType<Core.Schemas.Objects.PrimaryKey>().Any(k => k.WithoutOverlaps), Is.True);
        }
    }

    private static string[] Names() => [.. Ways.Keys];

    // Where a table descends from another, the server decides.
    private static IEnumerable<string> Order(Schema schema) => schema.OfType<Core.Schemas.Objects.Table>().Where(t => schema.AsChild(t.Id) is null).Select(t => $"{t.Id}: {string.Join(", ", schema.ColumnsOf(t.Id).Select(c => c.Id.Name))}").Order(StringComparer.Ordinal);

    private static async Task<Schema> ReadAsync(string file = "rich.sql")
    {
        var database = await TestServer.CreateDatabaseAsync();
        await TestServer.ExecuteAsync(database, await File.ReadAllTextAsync(Path.Combine(Scaffolded.Folder, file)));
        return await CatalogReader.ReadAsync(database, new());
    }
}
