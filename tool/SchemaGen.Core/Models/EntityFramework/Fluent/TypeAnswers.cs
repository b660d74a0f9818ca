using Microsoft.CodeAnalysis;
using SchemaGen.Core.Models.EntityFramework.Building;

namespace SchemaGen.Core.Models.EntityFramework.Fluent;

/// <summary>What System.Type, an assembly and System.Reflection answer about the classes of the source.</summary>
internal static class TypeAnswers
{
    /// <summary>The value of a property of a type.</summary>
    public static object? Member(ITypeSymbol type, string name) => name switch
    {
        "Name" => type.MetadataName,
        "FullName" => type.KeyName(),
        "Namespace" => type.ContainingNamespace is { IsGlobalNamespace: false } space ? space.ToDisplayString() : null,
        "BaseType" => type.BaseType,
        "Assembly" => type.ContainingAssembly,
        "IsAbstract" => type.IsAbstract,
        "IsClass" => type.TypeKind == TypeKind.Class,
        "IsInterface" => type.TypeKind == TypeKind.Interface,
        "IsEnum" => type.TypeKind == TypeKind.Enum,
        "IsValueType" => type.IsValueType,
        "IsGenericType" => type is INamedTypeSymbol { IsGenericType: true },
        "IsGenericTypeDefinition" or "ContainsGenericParameters" => type is INamedTypeSymbol { IsGenericType: true } named && SymbolEqualityComparer.Default.Equals(named, named.OriginalDefinition),
        "GenericTypeArguments" => Arguments(type),
        _ => FluentEvaluator.Unknown,
    };

    /// <summary>What reflection answers of a property.</summary>
    public static object? Member(IPropertySymbol property, string name) => name switch
    {
        "Name" => property.Name,
        "PropertyType" => property.Type.WithNullableAnnotation(NullableAnnotation.None),
        "DeclaringType" => property.ContainingType,
        "CanWrite" => property.SetMethod is not null,
        "CanRead" => property.GetMethod is not null,
        _ => FluentEvaluator.Unknown,
    };

    /// <summary>What a method of a type answers.</summary>
    public static object? Call(ITypeSymbol type, string name, IReadOnlyList<object?> arguments) => (name, arguments) switch
    {
        ("IsAssignableFrom", [ITypeSymbol from]) => Derives(from, type),
        ("IsAssignableTo", [ITypeSymbol to]) => Derives(type, to),
        ("IsSubclassOf", [ITypeSymbol of]) => !Same(type, of) && Derives(type, of),
        ("Equals", [ITypeSymbol other]) => Same(type, other),
        ("GetTypeInfo", []) => type,
        ("GetGenericTypeDefinition", []) => type.OriginalDefinition,
        ("GetGenericArguments", []) => Arguments(type),
        ("GetInterface", [string named]) => type.AllInterfaces.FirstOrDefault(i => i.MetadataName == named || i.KeyName() == named),
        ("GetProperties", []) when type is INamedTypeSymbol named => PropertiesOf(named).ToList<object?>(),
        ("GetProperty", [string property]) when type is INamedTypeSymbol named => PropertiesOf(named).FirstOrDefault(p => p.Name == property),
        ("GetInterfaces", []) => type.AllInterfaces.ToList<object?>(),
        ("GetMethod" or "GetRuntimeMethod", [string method, ..]) => OnlyMethod(type, method) ?? FluentEvaluator.Unknown,
        ("MakeGenericType", [..]) when type is INamedTypeSymbol open && arguments.All(a => a is ITypeSymbol) && open.TypeParameters.Length == arguments.Count =>
            open.OriginalDefinition.Construct([.. arguments.Cast<ITypeSymbol>()]),
        _ => FluentEvaluator.Unknown,
    };

    /// <summary>The classes of an assembly of the source, as System.Reflection lists them.</summary>
    public static List<object?> TypesOf(IAssemblySymbol assembly, IEnumerable<INamedTypeSymbol> classes) => [.. classes.Where(c => c.ContainingAssembly.Name == assembly.Name)];

    /// <summary>Whether two types are the same.</summary>
    public static bool Same(ITypeSymbol left, ITypeSymbol right) =>
        left.WithNullableAnnotation(NullableAnnotation.None).KeyName() == right.WithNullableAnnotation(NullableAnnotation.None).KeyName() && IsOpen(left) == IsOpen(right);

    private static bool IsOpen(ITypeSymbol type) => type is INamedTypeSymbol { IsGenericType: true } named && SymbolEqualityComparer.Default.Equals(named, named.OriginalDefinition);

    /// <summary>Whether a type is another one, derives from it or has it as an interface.</summary>
    public static bool Derives(ITypeSymbol type, ITypeSymbol from) => Same(type, from)
        || (type is INamedTypeSymbol named && (named.WithBases().Any(b => Same(b, from)) || named.AllInterfaces.Any(i => Same(i, from)))) || from.SpecialType == SpecialType.System_Object;

    private static IEnumerable<IPropertySymbol> PropertiesOf(INamedTypeSymbol type) => type.WithBases().SelectMany(t => t.GetMembers().OfType<IPropertySymbol>())
        .Where(p => p is { IsStatic: false, IsIndexer: false, DeclaredAccessibility: Accessibility.Public }).GroupBy(p => p.Name, StringComparer.Ordinal).Select(g => g.First());

    private static List<object?> Arguments(ITypeSymbol type) => type is INamedTypeSymbol named ? [.. named.TypeArguments] : [];

    private static IMethodSymbol? OnlyMethod(ITypeSymbol type, string name) =>
        type is INamedTypeSymbol named && named.WithBases().SelectMany(t => t.GetMembers(name).OfType<IMethodSymbol>()).ToList() is [var only] ? only : null;
}
