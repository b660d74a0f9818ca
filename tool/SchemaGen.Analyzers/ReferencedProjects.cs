using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace SchemaGen.Analyzers;

/// <summary>Gives a compilation the sources of the projects that it refers to, which a build hands over as files; an IDE has them already.</summary>
/// <remarks>In an assembly our attributes are not there any more, and no place of source is.</remarks>
internal static class ReferencedProjects
{
    /// <summary>The compilation with each of those projects in the place of its assembly.</summary>
    public static Compilation WithSources(Compilation compilation, ProjectFiles files, CancellationToken cancellation)
    {
        var sources = files.Of(FileRole.Source).GroupBy(f => f.Path, StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.First(), StringComparer.Ordinal);
        foreach (var list in files.Of(FileRole.List))
        {
            var facts = ProjectFiles.TextOf(list, cancellation).Split('\n').Select(l => l.TrimEnd('\r').Split([' '], 2)).Where(p => p.Length == 2).ToLookup(p => p[0], p => p[1], StringComparer.Ordinal);
            if (facts["assembly"].FirstOrDefault() is { } assembly && !compilation.References.OfType<CompilationReference>().Any(r => r.Compilation.AssemblyName == assembly))
            {
                compilation = With(compilation, assembly, Compile(compilation, assembly, facts, sources));
            }
        }

        return compilation;

        CSharpCompilation Compile(Compilation project, string assembly, ILookup<string, string> facts, Dictionary<string, AdditionalText> known)
        {
            var options = ParseOptions(project, facts);
            var trees = facts["compile"].Where(known.ContainsKey).Select(p => CSharpSyntaxTree.ParseText(known[p].GetText(cancellation)!, options, p, cancellationToken: cancellation));
            return CSharpCompilation.Create(assembly, trees, project.References, new(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableOf(facts["nullable"].FirstOrDefault())));
        }
    }

    private static Compilation With(Compilation compilation, string assembly, CSharpCompilation project)
    {
        var built = compilation.References.OfType<PortableExecutableReference>().Where(r => Path.GetFileNameWithoutExtension(r.FilePath) == assembly).ToList();
        return compilation.RemoveReferences(built).AddReferences(project.RemoveReferences(built).ToMetadataReference());
    }

    private static CSharpParseOptions ParseOptions(Compilation compilation, ILookup<string, string> facts)
    {
        var own = (CSharpParseOptions?)compilation.SyntaxTrees.FirstOrDefault()?.Options ?? CSharpParseOptions.Default;
        var defines = facts["define"].SelectMany(d => d.Split([';'], StringSplitOptions.RemoveEmptyEntries)).Select(d => d.Trim());
        return own.WithPreprocessorSymbols(defines).WithLanguageVersion(LanguageVersionFacts.TryParse(facts["langversion"].FirstOrDefault(), out var version) ? version : own.LanguageVersion);
    }

    private static NullableContextOptions NullableOf(string? text) => text?.Trim() switch
    {
        "enable" => NullableContextOptions.Enable,
        "annotations" => NullableContextOptions.Annotations,
        "warnings" => NullableContextOptions.Warnings,
        _ => NullableContextOptions.Disable,
    };
}
