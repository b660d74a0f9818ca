using Microsoft.CodeAnalysis;
using SchemaGen.Core.Diagnostics;
using SchemaGen.Core.Models.Annotations;
using SchemaGen.Core.Models.EntityFramework;
using SchemaGen.Core.Models.Reading;

namespace SchemaGen.Core.Models;

/// <summary>Reads annotated classes into a schema; the command line and the compiler use the same.</summary>
public static class ModelReader
{
    /// <summary>Reads the models of a project and of the projects that it refers to.</summary>
    /// <param name="compilation">The project; its compilation references are read as well.</param>
    /// <param name="options">How names are made.</param>
    /// <param name="cancellation">Stops the reading.</param>
    public static Model Read(Compilation compilation, ModelOptions options, CancellationToken cancellation = default)
    {
        DiagnosticSink sink = new();
        var compilations = WithReferences(compilation);
        foreach (var tree in compilations.SelectMany(c => c.SyntaxTrees))
        {
            foreach (var error in tree.GetDiagnostics(cancellation).Where(d => d.Severity == DiagnosticSeverity.Error))
            {
                sink.Report(DiagnosticIds.Syntax, $"{error.Id}: {error.GetMessage()}", error.Location);
            }
        }

        SourceSet sources = new(compilations, sink);
        AnnotationReader annotations = new(sources, options.Conventions == ModelConventions.EntityFramework ? AttributeReaders.Contexts : AttributeReaders.Classes);
        if (options.Conventions == ModelConventions.EntityFramework)
        {
            return new EntityModelReader(sources, new(options, annotations, sink, cancellation) { Compilation = compilation }).Read();
        }

        var found = TypeFinder.Find(compilations, annotations, options.ProjectAssemblies, cancellation);
        ModelContext context = new(options, annotations, sink, cancellation);
        UnreadContexts.Report(compilations, found, context);
        return new SchemaReader(context with { Collations = ModelCollationReader.SchemasOf(found, context) }, found) { Sources = sources }.Read();
    }

    private static List<Compilation> WithReferences(Compilation compilation)
    {
        List<Compilation> found = [compilation];
        for (var i = 0; i < found.Count; i++)
        {
            found.AddRange(found[i].References.OfType<CompilationReference>().Select(r => r.Compilation)
                .Where(c => found.All(f => f.AssemblyName != c.AssemblyName)).Distinct().ToList());
        }

        return found;
    }
}
