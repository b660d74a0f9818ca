using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using SchemaGen.Core.Models.Reading;

namespace SchemaGen.Core.Models.Annotations.Libraries;

/// <summary>The tables of OrmLite, which has no attribute that makes a class one: what is said of a key, an index or a foreign key does.</summary>
internal sealed class OrmLiteTables
{
    private static readonly HashSet<string> Marks = new(StringComparer.Ordinal) { "Key", "PgKey", "PgIndex", "Unique", "References" };
    private readonly AnnotationReader annotations;
    private readonly bool isUsed;

    public OrmLiteTables(IReadOnlyList<Compilation> compilations, AnnotationReader annotations)
    {
        this.annotations = annotations;
        isUsed = compilations.SelectMany(c => c.SyntaxTrees).Any(t => t.GetRoot().DescendantNodes(n => n is CompilationUnitSyntax or BaseNamespaceDeclarationSyntax)
            .OfType<UsingDirectiveSyntax>().Any(u => u.NamespaceOrType.ToString() == KnownLibraries.OrmLite));
    }

    /// <summary>Whether a class may be one without an attribute of its own.</summary>
    public bool MayBe(INamedTypeSymbol type) => isUsed && type is { TypeKind: TypeKind.Class, IsAbstract: false, IsStatic: false, IsGenericType: false };

    /// <summary>The class, with the attribute of a table where it is one.</summary>
    public FoundType Marked(FoundType found) => MayBe(found.Symbol) && !found.Annotations.Has("Table") && MarkOf(found) is { } mark
        ? found with { Annotations = new([mark.As("Table", mark.Given("KeysAreGiven", true)), .. found.Annotations.Items]) }
        : found;

    private Annotation? MarkOf(FoundType found) => found.Annotations.Items.Concat(MembersOf(found.Symbol).SelectMany(m => annotations.Of(m).Items))
        .FirstOrDefault(a => Marks.Contains(a.Name) && a.Row?.Owner == KnownLibraries.OrmLite);

    private static IEnumerable<ISymbol> MembersOf(INamedTypeSymbol type)
    {
        for (var at = type; at is { SpecialType: SpecialType.None, TypeKind: TypeKind.Class }; at = at.BaseType)
        {
            foreach (var property in at.GetMembers().OfType<IPropertySymbol>())
            {
                yield return property;
            }
        }
    }
}
