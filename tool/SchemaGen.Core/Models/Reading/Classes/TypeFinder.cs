using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using SchemaGen.Core.Models.Annotations;
using SchemaGen.Core.Models.Annotations.Libraries;

namespace SchemaGen.Core.Models.Reading;

/// <summary>Finds the classes and enumerations that models are made of.</summary>
internal static class TypeFinder
{
    public static FoundTypes Find(IReadOnlyList<Compilation> compilations, AnnotationReader annotations, IReadOnlyList<string> projects, CancellationToken cancellation)
    {
        var metadata = projects.Count == 0 ? [] : compilations[0].References
            .Where(r => r is not CompilationReference)
            .Select(compilations[0].GetAssemblyOrModuleSymbol)
            .OfType<IAssemblySymbol>()
            .Where(a => projects.Contains(a.Name))
            .ToList();
        var (tables, enums, others, strays) = (new List<FoundType>(), new List<FoundType>(), new List<FoundType>(), new List<FoundType>());
        List<INamedTypeSymbol> derived = [];
        OrmLiteTables ormLite = new(compilations, annotations);
        foreach (var assembly in compilations.Select(c => c.Assembly).Concat(metadata))
        {
            foreach (var type in TypesOf(assembly.GlobalNamespace))
            {
                cancellation.ThrowIfCancellationRequested();
                if (MayDerive(type))
                {
                    derived.Add(type);
                }

                if (!MayHaveAttributes(type) && !ormLite.MayBe(type))
                {
                    continue;
                }

                var found = ormLite.Marked(new(type, annotations.Of(type)));
                if (type.TypeKind == TypeKind.Enum && found.Annotations.Has("PgEnum"))
                {
                    enums.Add(found);
                }
                else if (type.TypeKind is TypeKind.Class or TypeKind.Struct && found.Annotations.Has("Table") && !found.Annotations.Has("NotMapped"))
                {
                    tables.Add(found);
                }
                else if (type.TypeKind is TypeKind.Class or TypeKind.Struct && (found.Annotations.Has("Domain") || found.Annotations.Has("CompositeType")))
                {
                    others.Add(found);
                }
                else if (type.TypeKind is TypeKind.Class or TypeKind.Struct && !found.Annotations.Has("NotMapped") && found.Annotations.Items.Count > 0)
                {
                    strays.Add(found);
                }
            }
        }

        return new(tables, enums, others, new([.. annotations.OfAssemblies().Items, .. metadata.SelectMany(a => AnnotationReader.OfMetadata(a).Items)])) { Strays = strays, Derived = DerivedClasses.Find(derived, tables) };
    }

    private static bool MayDerive(INamedTypeSymbol type) => type is { TypeKind: TypeKind.Class, IsStatic: false, IsAbstract: false, IsGenericType: false }
        && type.DeclaringSyntaxReferences.Any(r => r.GetSyntax() is BaseTypeDeclarationSyntax { BaseList: not null });

    private static bool MayHaveAttributes(INamedTypeSymbol type) =>
        type.DeclaringSyntaxReferences.IsEmpty || type.DeclaringSyntaxReferences.Any(r => r.GetSyntax() is BaseTypeDeclarationSyntax { AttributeLists.Count: > 0 });

    private static IEnumerable<INamedTypeSymbol> TypesOf(INamespaceOrTypeSymbol container)
    {
        foreach (var type in container.GetTypeMembers())
        {
            yield return type;
            foreach (var nested in TypesOf(type))
            {
                yield return nested;
            }
        }

        foreach (var inner in container is INamespaceSymbol space ? space.GetNamespaceMembers() : [])
        {
            foreach (var type in TypesOf(inner))
            {
                yield return type;
            }
        }
    }
}
