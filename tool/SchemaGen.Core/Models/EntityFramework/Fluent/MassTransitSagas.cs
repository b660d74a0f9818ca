using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using SchemaGen.Core.Models.EntityFramework.Building;

namespace SchemaGen.Core.Models.EntityFramework.Fluent;

/// <summary>Reads the sagas of MassTransit.</summary>
/// <remarks>A class derives from SagaClassMap, and SagaDbContext asks for them by the property Configurations.</remarks>
internal static class MassTransitSagas
{
    private const ConfigurationSource Source = ConfigurationSource.Fluent;

    /// <summary>Whether a class is one of the package.</summary>
    public static bool Is(ITypeSymbol type, string name) =>
        type.Name == name && type.ContainingNamespace?.ToDisplayString() == "MassTransit.EntityFrameworkCoreIntegration";

    /// <summary>Reads the maps that a context lists.</summary>
    /// <returns>Whether all of them are known.</returns>
    public static bool ReadAll(INamedTypeSymbol context, FluentTarget target, ConfigurationReader reader)
    {
        var listed = context.WithBases().SelectMany(t => t.GetMembers("Configurations"))
            .SelectMany(m => m.DeclaringSyntaxReferences).FirstOrDefault()?.GetSyntax();
        if (listed?.DescendantNodes().Any(IsChoice) != false)
        {
            return false;
        }

        FluentScope scope = new() { Type = context };
        var made = listed.DescendantNodes().OfType<BaseObjectCreationExpressionSyntax>()
            .Select(c => reader.TypeOf(c, scope) as INamedTypeSymbol).ToList();
        return made.Count > 0 && made.TrueForAll(m => m is not null && Read(m, target, reader));
    }

    /// <summary>Reads one map.</summary>
    /// <returns>Whether all that it configures is known.</returns>
    public static bool Read(INamedTypeSymbol map, FluentTarget target, ConfigurationReader reader)
    {
        if (map.WithBases().FirstOrDefault(b => Is(b, "SagaClassMap")) is not { TypeArguments: [INamedTypeSymbol saga] })
        {
            return false;
        }

        var entity = reader.Model.GetOrAdd(saga);
        entity.PrimaryKey.Set(new(["CorrelationId"], entity.Location, reader.Model.Clock), Source);
        reader.Properties.GetOrAdd(entity, "CorrelationId")?.ValueGenerated.Set(ValueGenerated.Never, Source);
        var configure = map.WithBases().SelectMany(t => t.GetMembers("Configure").OfType<IMethodSymbol>())
            .FirstOrDefault(m => m.Parameters.Length == 2);
        return configure is null || Is(configure.ContainingType, "SagaClassMap")
            || reader.ReadMethod(configure, [new FluentTarget.Entity(entity), target], null, map);
    }

    private static bool IsChoice(SyntaxNode node) =>
        node is IfStatementSyntax or ForEachStatementSyntax or ConditionalExpressionSyntax or InvocationExpressionSyntax;
}
