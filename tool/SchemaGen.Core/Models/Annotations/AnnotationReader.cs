using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace SchemaGen.Core.Models.Annotations;

/// <summary>Finds the attributes of symbols: in source by syntax, where binding each would take most of the time, else in metadata.</summary>
internal sealed class AnnotationReader(SourceSet sources)
{
    /// <summary>The attributes of a symbol that say something to us.</summary>
    public AnnotationSet Of(ISymbol symbol)
    {
        var references = symbol.DeclaringSyntaxReferences;
        List<Annotation>? found = null;
        if (references.IsEmpty)
        {
            found = [.. symbol.GetAttributes().Select(FromMetadata).Where(a => a is not null).Select(a => a!)];
            found.ForEach(sources.Check);
        }

        foreach (var reference in references)
        {
            var (lists, target) = ListsOf(reference.GetSyntax());
            if (lists.Count > 0)
            {
                (found ??= []).AddRange(sources.Read(lists, target));
            }
        }

        return found is null or { Count: 0 } ? AnnotationSet.Empty : new(found);
    }

    /// <summary>The attributes of the assemblies that are read from source.</summary>
    public AnnotationSet OfAssemblies() => new([.. sources.Compilations
        .SelectMany(c => c.SyntaxTrees)
        .Select(t => (CompilationUnitSyntax)t.GetRoot())
        .Where(r => r.AttributeLists.Count > 0)
        .SelectMany(r => sources.Read(r.AttributeLists, "assembly"))]);

    /// <summary>The attributes of an assembly that is there as metadata.</summary>
    public static AnnotationSet OfMetadata(IAssemblySymbol assembly) =>
        new([.. assembly.GetAttributes().Select(FromMetadata).Where(a => a is not null).Select(a => a!)]);

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
        var name = type is null ? null : type.TypeKind == TypeKind.Error ? KnownAttributes.Written(type.Name)?.Name : KnownAttributes.Named(type.FullName())?.Name;
        if (name is null)
        {
            return null;
        }

        // The positional ones keep no name: their place tells what they are, as in source.
        var positional = attribute.ConstructorArguments.SelectMany(a => new ConstantArgument(null, a).Items);
        return new(name, [.. positional, .. attribute.NamedArguments.Select(a => new ConstantArgument(a.Key, a.Value))], null);
    }
}
