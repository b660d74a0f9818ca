using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;
using SchemaGen.Migrations;

namespace SchemaGen.Cli.Projects;

/// <summary>Makes a compilation of what a project compiles; nothing is built.</summary>
public static class ProjectCompiler
{
    // Nullable annotations are in the symbols without the flow analysis, which would only cost time.
    private static readonly KeyValuePair<string, string>[] Features = [new("run-nullable-analysis", "never")];

    /// <summary>Parses the sources and puts the compilation together.</summary>
    public static LoadedProject Compile(ProjectInputs inputs, CancellationToken cancellation) =>
        new(Compile(inputs, inputs.Directory, new(StringComparer.Ordinal), cancellation), inputs);

    private static CSharpCompilation Compile(ProjectInputs inputs, string root, Dictionary<string, CSharpCompilation> known, CancellationToken cancellation)
    {
        var options = new CSharpParseOptions(VersionOf(inputs.LangVersion), DocumentationMode.None, preprocessorSymbols: inputs.Defines).WithFeatures(Features);
        var trees = new SyntaxTree[inputs.Sources.Count];
        Parallel.For(0, trees.Length, new ParallelOptions { CancellationToken = cancellation }, i => trees[i] = Parse(inputs.Sources[i], root, options));
        if (inputs.Usings.Count > 0)
        {
            var usings = string.Concat(inputs.Usings.Select(u => $"global using {u};\n"));
            trees = [.. trees, CSharpSyntaxTree.ParseText(usings, options, "GlobalUsings.g.cs", Encoding.UTF8, cancellation)];
        }

        List<MetadataReference> references = [.. inputs.References.Where(File.Exists).Select(AssemblyReferences.Of)];
        foreach (var project in inputs.Projects)
        {
            if (!known.TryGetValue(project.Name, out var compilation))
            {
                known.Add(project.Name, compilation = Compile(project, root, known, cancellation));
            }

            references.Add(compilation.ToMetadataReference());
        }

        return CSharpCompilation.Create(inputs.Name, trees, references, new(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableOf(inputs.Nullable)));
    }

    private static SyntaxTree Parse(string path, string root, CSharpParseOptions options)
    {
        using MemoryStream stream = new(TextFile.ReadBytes(path));
        return CSharpSyntaxTree.ParseText(SourceText.From(stream), options, Path.GetRelativePath(root, path).Replace('\\', '/'));
    }

    private static LanguageVersion VersionOf(string text) => LanguageVersionFacts.TryParse(text, out var version) && text.Length > 0 ? version : LanguageVersion.Preview;

    private static NullableContextOptions NullableOf(string text) => text switch
    {
        "enable" => NullableContextOptions.Enable,
        "annotations" => NullableContextOptions.Annotations,
        "warnings" => NullableContextOptions.Warnings,
        _ => NullableContextOptions.Disable,
    };
}
