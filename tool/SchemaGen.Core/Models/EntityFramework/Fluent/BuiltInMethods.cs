using Microsoft.CodeAnalysis;
using SchemaGen.Core.Diagnostics;
using SchemaGen.Core.Models.EntityFramework.Building;

namespace SchemaGen.Core.Models.EntityFramework.Fluent;

/// <summary>What methods of packages do to a model, which are there as metadata only.</summary>
internal static class BuiltInMethods
{
    /// <summary>Does what the method does; false for one that is not known.</summary>
    public static bool Read(IMethodSymbol method, FluentTarget target, ConfigurationReader reader, FluentScope scope)
    {
        if (method.ContainingType is not { } type || target is not (FluentTarget.Model or FluentTarget.Conventions))
        {
            return false;
        }

        if (type.Name is "IdentityDbContext" or "IdentityUserContext" && type.ContainingNamespace.ToDisplayString() == "Microsoft.AspNetCore.Identity.EntityFrameworkCore")
        {
            if (target is FluentTarget.Model)
            {
                IdentityTables.AddTo(reader.Model, reader.Properties, scope.Type ?? type);
            }

            return true;
        }

        if (target is FluentTarget.Model && MassTransitSagas.Is(type, "SagaDbContext"))
        {
            return MassTransitSagas.ReadAll(scope.Type ?? type, target, reader);
        }

        if (target is FluentTarget.Model && MassTransitSagas.Is(type, "SagaClassMap"))
        {
            return MassTransitSagas.Read(scope.Type ?? type, target, reader);
        }

        return type.KeyName() == "Microsoft.EntityFrameworkCore.DbContext";
    }

    /// <summary>Reports a method of a base class in a package, which configures the model and is not known.</summary>
    public static void ReportUnread(IMethodSymbol method, INamedTypeSymbol context, ConfigurationReader reader) => reader.Report(
        DiagnosticIds.UnreadFluentCall,
        $"What '{method.Name}' of the base class '{method.ContainingType.Name}' configures is not read, because it is in no source of this "
            + "project: override it and write what it does as calls of the fluent API, "
            + "or let EF Core's own script be the schema (\"schema\": { \"command\": ... })",
        context.Locations.FirstOrDefault(l => l.IsInSource));

    /// <summary>Reports a base class that is not there, whose configuration so cannot be known.</summary>
    public static void ReportMissingBase(INamedTypeSymbol context, ConfigurationReader reader)
    {
        if (context.WithBases().FirstOrDefault(b => b.TypeKind == TypeKind.Error) is { } missing && missing.Name != "DbContext")
        {
            reader.Report(
                DiagnosticIds.UnreadFluentCall,
                $"The tables of '{missing.Name}' are known only once the project is restored: run 'dotnet restore'",
                context.Locations.FirstOrDefault(l => l.IsInSource));
        }
    }
}
