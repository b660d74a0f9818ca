using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using SchemaGen.Core.Diffing;
using SchemaGen.Core.History;
using SchemaGen.Core.Models;
using SchemaGen.Core.Schemas;

namespace SchemaGen.Analyzers.Tests.Support;

/// <summary>The three files of a revision, as the tool writes them.</summary>
internal sealed record Revision((string Path, string Text) Manifest, (string Path, string Text) Up, (string Path, string Text) Down)
{
    private const string Usings = """
        global using System;
        global using System.ComponentModel.DataAnnotations;
        global using System.ComponentModel.DataAnnotations.Schema;
        global using SchemaGen;
        """;

    /// <summary>The revision that makes models.</summary>
    public static Revision Of(string id, string source, ModelOptions? options = null) => Of(id, [.. SchemaFacts.Write(Differ.Compare(Schema.Empty, Read(source, options), []))]);

    /// <summary>The revision of these facts.</summary>
    public static Revision Of(string id, IReadOnlyList<string> facts, params string[] parents)
    {
        var (up, down) = ($"-- up {id}\n", $"-- down {id}\n");
        RevisionManifest manifest = new() { Revision = id, Name = "first", Parents = parents, Facts = facts, Up = ContentHash.Of(up), Down = ContentHash.Of(down) };
        var stem = "migrations/" + RevisionFileName.Stem(id, manifest.Name);
        return new((stem + RevisionFileName.Manifest, ManifestFormat.Write(manifest)), (stem + RevisionFileName.Up, up), (stem + RevisionFileName.Down, down));
    }

    /// <summary>The schema of models.</summary>
    public static Schema Read(string source, ModelOptions? options = null)
    {
        var trees = new[] { Usings, source }.Select(text => CSharpSyntaxTree.ParseText(text));
        var compilation = CSharpCompilation.Create("Models", trees, Platform.Assemblies, new(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Disable));
        return ModelReader.Read(compilation, options ?? new()).Schema;
    }
}
