using Microsoft.CodeAnalysis;
using SchemaGen.Core.Models.EntityFramework.Building;

namespace SchemaGen.Core.Models.EntityFramework.Fluent;

/// <summary>Reads classes that implement IEntityTypeConfiguration.</summary>
internal static class ConfigurationClasses
{
    private const string Interface = "IEntityTypeConfiguration";

    /// <summary>Reads the class of a configuration that a call applies.</summary>
    public static void Apply(FluentCall call)
    {
        var type = call.Argument(0) is not { } argument ? null
            : call.Reader.Evaluate(argument, call.Scope) is Instance instance ? instance.Type
            : call.Reader.TypeOf(argument, call.Scope) as INamedTypeSymbol;
        if (type is null || !EntitiesOf(type).Any())
        {
            call.Refuse("the class of the configuration is not known: write ApplyConfiguration(new MyConfiguration())");
        }
        else
        {
            Apply(type, call.Reader, call.FirstType);
        }
    }

    /// <summary>Reads the class of a configuration that is applied.</summary>
    /// <param name="type">The class.</param>
    /// <param name="reader">Reads its method.</param>
    /// <param name="only">The entity of which alone it is applied; null for all of its entities.</param>
    public static void Apply(INamedTypeSymbol type, ConfigurationReader reader, ITypeSymbol? only = null)
    {
        foreach (var entity in EntitiesOf(type).Where(e => only is null || e.KeyName() == only.KeyName()))
        {
            FluentTarget.Entity target = new(reader.Model.GetOrAdd(entity));
            if (type.WithBases().SelectMany(t => t.GetMembers().OfType<IMethodSymbol>()).FirstOrDefault(m => IsConfigure(m, entity)) is { } configure)
            {
                _ = reader.ReadMethod(configure, [target], null, type);
            }
        }
    }

    /// <summary>Reads all classes of the assembly that is named, by the class that stands in its argument.</summary>
    public static void ApplyAll(FluentCall call)
    {
        if (call.Argument(0) is not { } argument || call.Reader.Evaluate(argument, call.Scope) is not IAssemblySymbol assembly)
        {
            call.Refuse("which assembly is meant is not known: write typeof(MyContext).Assembly");
            return;
        }

        var all = call.Reader.Classes.Where(c => IsMade(c) && c.ContainingAssembly.Name == assembly.Name && EntitiesOf(c).Any());
        foreach (var type in all.OrderBy(c => c.KeyName(), StringComparer.Ordinal))
        {
            switch (call.Argument(1, "predicate") is { } predicate ? call.Reader.Evaluate(predicate, call.Scope) is Closure closure ? call.Reader.Apply(closure, type, 0) : FluentEvaluator.Unknown : true)
            {
                case true:
                    Apply(type, call.Reader);
                    break;
                case not false:
                    call.Refuse($"what its predicate answers for '{type.Name}' is not known: apply the configurations one by one by ApplyConfiguration");
                    return;
            }
        }
    }

    /// <summary>The classes that a configuration is about.</summary>
    /// <remarks>Where the package is not restored, the first name of a list is a class to the compiler.</remarks>
    public static IEnumerable<INamedTypeSymbol> EntitiesOf(INamedTypeSymbol type) =>
        type.AllInterfaces.Concat(type.WithBases().Where(b => b.TypeKind == TypeKind.Error))
            .Where(i => i.Name == Interface && i.TypeArguments.Length == 1).Select(i => i.TypeArguments[0]).OfType<INamedTypeSymbol>();

    // EF Core passes over a class that it cannot make.
    private static bool IsMade(INamedTypeSymbol type) =>
        !type.IsAbstract && !type.IsGenericType && type.InstanceConstructors.Any(c => c.Parameters.Length == 0);

    private static bool IsConfigure(IMethodSymbol method, INamedTypeSymbol entity) => !method.IsAbstract
        && (method.Name == "Configure" || method.Name.EndsWith(".Configure", StringComparison.Ordinal))
        && method.Parameters is [{ Type: INamedTypeSymbol { TypeArguments: [var argument] } }] && argument.KeyName() == entity.KeyName();
}
