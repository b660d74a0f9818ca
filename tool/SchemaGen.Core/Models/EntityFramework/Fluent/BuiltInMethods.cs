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

        return type.KeyName() == "Microsoft.EntityFrameworkCore.DbContext";
    }

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
