using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using NUnit.Framework;
using SchemaGen.Core.Models;
using SchemaGen.Core.Schemas;
using SchemaGen.Core.Schemas.Objects;
using Index = SchemaGen.Core.Schemas.Objects.Index;

namespace SchemaGen.Tests.Models;

/// <summary>Reads models from C# in a string.</summary>
internal static class ModelText
{
    private const string Usings = """
        global using System;
        global using System.Collections.Generic;
        global using System.ComponentModel;
        global using System.ComponentModel.DataAnnotations;
        global using System.ComponentModel.DataAnnotations.Schema;
        global using SchemaGen;

        """;

    private static readonly CSharpParseOptions ParseOptions = CSharpParseOptions.Default.WithLanguageVersion(LanguageVersion.Preview).WithFeatures([new("run-nullable-analysis", "never")]);

    public static IReadOnlyList<MetadataReference> Platform { get; } =
        [.. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator).Select(p => MetadataReference.CreateFromFile(p))];

    public static Model Read(string source, ModelOptions? options = null) => ModelReader.Read(Compile(source, Platform), options ?? new());

    public static Model ReadWithoutReferences(string source) => ModelReader.Read(Compile(source, []), new());

    public static CSharpCompilation Compile(string source, IEnumerable<MetadataReference> references, string name = "Models") => CSharpCompilation.Create(
        name,
        [CSharpSyntaxTree.ParseText(Usings, ParseOptions, "Usings.cs"), CSharpSyntaxTree.ParseText(source, ParseOptions, "Models.cs")],
        references,
        new(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));

    /// <summary>The schema of a model that must have nothing wrong with it, not even a warning.</summary>
    public static Schema Schema(string source, ModelOptions? options = null)
    {
        var model = Read(source, options);
        Assert.That(model.Diagnostics, Is.Empty);
        return model.Schema;
    }

    public static Column Column(this Schema schema, string name) => schema.OfType<Column>().Single(c => c.Id.Name == name);

    public static T Only<T>(this Schema schema)
        where T : SchemaObject => schema.OfType<T>().Single();

    public static Index Index(this Schema schema, string name) => schema.OfType<Index>().Single(i => i.Id.Name == name);

    /// <summary>The ids and lines of what is wrong.</summary>
    public static string[] Problems(string source) => [.. Read(source).Diagnostics.Select(d => $"{d.Id}@{d.Source?.Line}")];
}
