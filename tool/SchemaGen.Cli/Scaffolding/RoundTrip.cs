using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using SchemaGen.Cli.Projects;
using SchemaGen.Core.Diffing;
using SchemaGen.Core.Models;
using SchemaGen.Core.Schemas;
using SchemaGen.Core.Schemas.Facts;

namespace SchemaGen.Cli.Scaffolding;

/// <summary>Reads scaffolded files as models before they are written, and tells what they do not say as the database has it.</summary>
/// <param name="Model">The models.</param>
/// <param name="Problems">What differs; none where the way back is exact.</param>
public sealed record RoundTrip(Model Model, IReadOnlyList<string> Problems)
{
    /// <summary>Reads files and compares them with the schema that they were written of.</summary>
    public static RoundTrip Of(IReadOnlyList<(string Path, string Text)> files, bool isNullable, Schema schema, ModelOptions options)
    {
        var parse = new CSharpParseOptions(LanguageVersion.Preview, DocumentationMode.None);
        var compilation = CSharpCompilation.Create(
            "Scaffolded",
            files.AsParallel().AsOrdered().Select(f => CSharpSyntaxTree.ParseText(f.Text, parse, f.Path)),
            ReferenceAssemblies.Find().Select(r => MetadataReference.CreateFromFile(r)),
            new(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: isNullable ? NullableContextOptions.Enable : NullableContextOptions.Disable));
        var model = ModelReader.Read(compilation, options);
        var spelled = model with { Schema = SpellingTransfer.FromHistory(model.Schema, schema) };
        return new(spelled, [.. model.Diagnostics.Select(d => d.ToString()), .. Differ.Compare(schema, spelled.Schema, []).Changes.Select(Describe)]);
    }

    private static string Describe(Change change) => (change.Before, change.After) switch
    {
        (null, _) => $"{change.Id} is said, and is not there",
        (_, null) => $"{change.Id} is not said",
        var (before, after) => $"{change.Id} is said to be ({FactWriter.Write(after.ToFacts(), string.Empty)}) and is ({FactWriter.Write(before.ToFacts(), string.Empty)})",
    };
}
