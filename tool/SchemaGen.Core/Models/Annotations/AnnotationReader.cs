using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using SchemaGen.Core.Models.Annotations.Libraries;

namespace SchemaGen.Core.Models.Annotations;

/// <summary>Finds the attributes of symbols: in source by syntax, where binding each would take most of the time, else in metadata.</summary>
/// <param name="sources">The source.</param>
/// <param name="readers">By which conventions models are read: those of EF Core know no other library.</param>
internal sealed class AnnotationReader(SourceSet sources, AttributeReaders readers)
{
    /// <summary>The attributes of a symbol that say something to us.</summary>
    public AnnotationSet Of(ISymbol symbol)
    {
        var references = symbol.DeclaringSyntaxReferences;
        List<Annotation>? found = null;
        if (references.IsEmpty)
        {
            found = [.. symbol.GetAttributes().Select(FromMetadata).OfType<Annotation>()];
        }

        foreach (var reference in references)
        {
            var (lists, target) = ListsOf(reference.GetSyntax());
            if (lists.Count > 0)
            {
                (found ??= []).AddRange(sources.Read(lists, target));
            }
        }

        return found is null or { Count: 0 } ? AnnotationSet.Empty : new(Checked(Known(found, symbol)));
    }

    /// <summary>The attributes of the assemblies that are read from source.</summary>
    public AnnotationSet OfAssemblies() => new(Checked([.. sources.Compilations
        .SelectMany(c => c.SyntaxTrees)
        .Select(t => (CompilationUnitSyntax)t.GetRoot())
        .Where(r => r.AttributeLists.Count > 0)
        .SelectMany(r => sources.Read(r.AttributeLists, "assembly"))]));

    /// <summary>The attributes of an assembly that is there as metadata.</summary>
    public static AnnotationSet OfMetadata(IAssemblySymbol assembly) => new([.. assembly.GetAttributes().Select(FromMetadata).OfType<Annotation>()]);

    private List<Annotation> Known(List<Annotation> found, ISymbol symbol)
    {
        if (found.TrueForAll(a => a.Row is not { IsOfLibrary: true }))
        {
            return found;
        }

        return readers == AttributeReaders.Classes ? LibraryAttributes.Read(symbol, found) : [.. found.Where(a => a.Row is not { IsOfLibrary: true })];
    }

    private List<Annotation> Checked(List<Annotation> found)
    {
        found.ForEach(sources.Check);
        return found;
    }

    private static (SyntaxList<AttributeListSyntax> Lists, string Target) ListsOf(SyntaxNode node) => node switch
    {
        PropertyDeclarationSyntax property => (property.AttributeLists, "property"),
        ParameterSyntax parameter => (parameter.AttributeLists, "property"),
        VariableDeclaratorSyntax { Parent.Parent: FieldDeclarationSyntax field } => (field.AttributeLists, "field"),
        EnumMemberDeclarationSyntax member => (member.AttributeLists, "field"),
        BaseTypeDeclarationSyntax type => (type.AttributeLists, "type"),
        _ => default,
    };

    private static Annotation? FromMetadata(AttributeData attribute)
    {
        var type = attribute.AttributeClass;
        var row = type is null ? null : type.TypeKind == TypeKind.Error ? KnownAttributes.Written(type.Name, _ => false) : KnownAttributes.Named(type.FullName());
        if (row is null)
        {
            return null;
        }

        // The positional ones keep no name: their place tells what they are, as in source.
        var positional = attribute.ConstructorArguments.SelectMany(a => new ConstantArgument(null, a).Items);
        return new(row.Name, [.. positional, .. attribute.NamedArguments.Select(a => new ConstantArgument(a.Key, a.Value))], null) { Row = row };
    }
}
