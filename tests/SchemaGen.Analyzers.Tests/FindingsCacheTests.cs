using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using NUnit.Framework;
using SchemaGen.Analyzers.Tests.Support;
using Platform = SchemaGen.Analyzers.Tests.Support.Platform;

namespace SchemaGen.Analyzers.Tests;

/// <summary>What typing costs: models are read again only where what was typed can have changed them.</summary>
public sealed class FindingsCacheTests
{
    private const string Model = "using System.ComponentModel.DataAnnotations.Schema; [Table(Names.Cars)] public class Car { public int Id { get; set; } public System.Uri Home { get; set; } }";
    private const string Names = "public static class Names { public const string Cars = \"cars\"; public static int Count() { return 1; } }";

    private static readonly AnalyzerOptions Nothing = new(ImmutableArray<AdditionalText>.Empty);

    [TestCase("return 1;", "return 2 + 3;", true)]
    [TestCase("\"cars\"", "\"lorries\"", false)]
    [TestCase("static int Count", "static long Count", false)]
    public void A_file_without_models_counts_for_its_declarations(string old, string made, bool isKept) =>
        Assert.That(Keeps(1, Names.Replace(old, made, StringComparison.Ordinal)), Is.EqualTo(isKept));

    [Test]
    public void A_file_with_models_is_read_again_since_places_move() => Assert.That(Keeps(0, "\n" + Model), Is.False);

    [Test]
    public void A_file_that_comes_or_goes_is_read() => Assert.That(Keeps(1, string.Empty), Is.False);

    [TestCase("HasMaxLength(4)", "HasMaxLength(5)")]
    [TestCase("static readonly int Most = 4", "static readonly int Most = 5")]
    public void A_file_that_configures_a_context_is_read_again(string old, string made)
    {
        const string Entity = """
            using Microsoft.EntityFrameworkCore;
            public class Car { public int Id { get; set; } public string Make { get; set; } public System.IDisposable Home { get; set; } }
            public class Garage : DbContext
            {
                public DbSet<Car> Cars { get; set; }
                protected override void OnModelCreating(ModelBuilder b) { Names.Configure(b); }
            }
            """;
        const string Calls = """
            public static class Names
            {
                static readonly int Most = 4;
                public static void Configure(Microsoft.EntityFrameworkCore.ModelBuilder b)
                {
                    b.Entity<Car>().Property(c => c.Make).HasMaxLength(4);
                    b.Entity<Car>().HasIndex(c => c.Make).HasStorageParameter("fillfactor", Most);
                }
            }
            """;
        FindingsCache cache = new();
        var options = new SettingsOptions("""{ "conventions": "efcore" }""").ToOptions();
        var before = CSharpCompilation.Create("Models", [Tree("Car.cs", Entity), Tree("Names.cs", Calls)], Platform.Assemblies, new(OutputKind.DynamicallyLinkedLibrary));
        var found = cache.Of(before, options, CancellationToken.None);
        var after = before.ReplaceSyntaxTree(before.SyntaxTrees[1], Tree("Names.cs", Calls.Replace(old, made, StringComparison.Ordinal)));
        Assert.That(found.Knows(before.SyntaxTrees[1]), Is.True);
        Assert.That(ReferenceEquals(cache.Of(after, options, CancellationToken.None), found), Is.False);
    }

    // Whether what was found is found again without a search when a file has another text.
    private static bool Keeps(int file, string text)
    {
        FindingsCache cache = new();
        var before = CSharpCompilation.Create("Models", [Tree("Car.cs", Model), Tree("Names.cs", Names)], Platform.Assemblies, new(OutputKind.DynamicallyLinkedLibrary));
        var found = cache.Of(before, Nothing, CancellationToken.None);
        Assert.That(found.In(before.SyntaxTrees[0]).Select(d => d.Id), Is.EqualTo(new[] { "SG1001" }));
        Assert.That(cache.Of(before, Nothing, CancellationToken.None), Is.SameAs(found));
        var old = before.SyntaxTrees[file];
        return ReferenceEquals(cache.Of(before.ReplaceSyntaxTree(old, Tree(old.FilePath, text)), Nothing, CancellationToken.None), found);
    }

    private static SyntaxTree Tree(string path, string text) => CSharpSyntaxTree.ParseText(text, path: path);
}
