using Microsoft.CodeAnalysis;
using SchemaGen.Core.Models.EntityFramework.Building;

namespace SchemaGen.Core.Models.EntityFramework.Fluent;

/// <summary>Reads classes that implement IEntityTypeConfiguration.</summary>
internal static class ConfigurationClasses
{
    private const string Interface = "IEntityTypeConfiguration";

    /// <summary>Reads the class of a configuration that is applied.</summary>
    public static void Apply(INamedTypeSymbol? type, ConfigurationReader reader)
    {
        foreach (var entity in type is null ? [] : EntitiesOf(type))
        {
            FluentTarget.Entity target = new(reader.Model.GetOrAdd(entity));
            if (type!.WithBases().SelectMany(t => t.GetMembers().OfType<IMethodSymbol>()).FirstOrDefault(m => IsConfigure(m, entity)) is { } configure)
            {
                _ = reader.ReadMethod(configure, [target], null, type);
            }
        }
    }

    /// <summary>Reads all classes of the assembly that is named, by the class that stands in its argument.</summary>
    public static void ApplyAll(FluentCall call)
    {
        var assembly = call.Arguments.SelectMany(a => a.DescendantNodes()).OfType<Microsoft.CodeAnalysis.CSharp.Syntax.TypeOfExpressionSyntax>()
            .Select(t => call.Reader.TypeOf(t.Type, call.Scope)?.ContainingAssembly).FirstOrDefault(a => a is not null) ?? call.Scope.Type?.ContainingAssembly;
        if (call.Arguments.Count > 1)
        {
            call.Refuse("a predicate is run, and nothing is run here: apply the configurations one by one by ApplyConfiguration");
            return;
        }

        foreach (var type in call.Reader.Classes.Where(c => !c.IsAbstract && !c.IsGenericType && c.ContainingAssembly.Name == assembly?.Name).OrderBy(c => c.KeyName(), StringComparer.Ordinal))
        {
            Apply(type, call.Reader);
        }
    }

    /// <summary>The classes that a configuration is about.</summary>
    public static IEnumerable<INamedTypeSymbol> EntitiesOf(INamedTypeSymbol type) =>
        type.AllInterfaces.Where(i => i.Name == Interface && i.TypeArguments.Length == 1).Select(i => i.TypeArguments[0]).OfType<INamedTypeSymbol>();

    private static bool IsConfigure(IMethodSymbol method, INamedTypeSymbol entity) => !method.IsAbstract
        && (method.Name == "Configure" || method.Name.EndsWith(".Configure", StringComparison.Ordinal))
        && method.Parameters is [{ Type: INamedTypeSymbol { TypeArguments: [var argument] } }] && argument.KeyName() == entity.KeyName();
}
