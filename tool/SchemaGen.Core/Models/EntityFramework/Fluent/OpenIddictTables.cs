using Microsoft.CodeAnalysis;
using SchemaGen.Core.Models.EntityFramework.Building;

namespace SchemaGen.Core.Models.EntityFramework.Fluent;

/// <summary>What UseOpenIddict configures: four entities, their lengths, indexes and relationships.</summary>
internal static class OpenIddictTables
{
    private const ConfigurationSource Source = ConfigurationSource.Fluent;
    private const string Prefix = "OpenIddict.EntityFrameworkCore.Models.OpenIddictEntityFrameworkCore";

    private static readonly string[] Roles = ["Application", "Authorization", "Scope", "Token"];

    private static readonly (string Principal, string Navigation, string Dependent)[] Relations =
        [("Application", "Authorizations", "Authorization"), ("Application", "Tokens", "Token"), ("Authorization", "Tokens", "Token")];

    /// <summary>Adds them, by the type arguments of the call: none, that of the keys, or the four classes and that of the keys.</summary>
    /// <returns>Whether the package is there.</returns>
    public static bool AddTo(ConfigurationReader reader, IReadOnlyList<ITypeSymbol> arguments, Location? location)
    {
        Dictionary<string, EntityType> types = new(StringComparer.Ordinal);
        for (var i = 0; i < Roles.Length; i++)
        {
            var type = arguments.Count == Roles.Length + 1 ? arguments[i] as INamedTypeSymbol
                : arguments.Count == 1 ? reader.TypeNamed($"{Prefix}{Roles[i]}`1")?.Construct(arguments[0])
                : reader.TypeNamed(Prefix + Roles[i]);
            if (type is null)
            {
                return false;
            }

            types[Roles[i]] = reader.Model.GetOrAdd(type);
        }

        var version = reader.TypeNamed(Prefix + "Token")?.ContainingAssembly.Identity.Version.Major ?? int.MaxValue;
        foreach (var role in Roles)
        {
            Describe(role, version).Configure(reader, types[role], location);
        }

        foreach (var (principal, navigation, dependent) in Relations)
        {
            var from = Relationships.Has(reader.Model, types[principal], new(navigation, types[dependent].Symbol!, true), location);
            var relationship = Relationships.With(reader.Model, from, principal, isCollection: false);
            (relationship.Dependent, relationship.IsDependentSaid) = (relationship.Other(from.From), true);
            relationship.ForeignKey.Set([principal + "Id"], Source);
            relationship.Required.Set(false, Source);
        }

        return true;
    }

    // An application's type has been called ClientType since the fifth version, and the types of tokens are longer since the seventh.
    private static PackageEntity Describe(string role, int version) => new("Id")
    {
        Table = $"OpenIddict{role}s",
        Lengths = role switch
        {
            "Application" => new Dictionary<string, int>(StringComparer.Ordinal)
            {
                ["ApplicationType"] = 50,
                ["ClientId"] = 100,
                [version < 5 ? "Type" : "ClientType"] = 50,
                ["ConcurrencyToken"] = 50,
                ["ConsentType"] = 50,
            },
            "Authorization" => new Dictionary<string, int>(StringComparer.Ordinal)
            {
                ["ConcurrencyToken"] = 50,
                ["Status"] = 50,
                ["Subject"] = 400,
                ["Type"] = 50,
            },
            "Scope" => new Dictionary<string, int>(StringComparer.Ordinal) { ["ConcurrencyToken"] = 50, ["Name"] = 200 },
            _ => new Dictionary<string, int>(StringComparer.Ordinal)
            {
                ["ConcurrencyToken"] = 50,
                ["ReferenceId"] = 100,
                ["Status"] = 50,
                ["Subject"] = 400,
                ["Type"] = version > 6 ? 150 : 50,
            },
        },
        Indexes = role switch
        {
            "Application" => new Dictionary<string, bool>(StringComparer.Ordinal) { ["ClientId"] = true },
            "Authorization" => new Dictionary<string, bool>(StringComparer.Ordinal) { ["ApplicationId Status Subject Type"] = false },
            "Scope" => new Dictionary<string, bool>(StringComparer.Ordinal) { ["Name"] = true },
            _ => new Dictionary<string, bool>(StringComparer.Ordinal) { ["ReferenceId"] = true, ["ApplicationId Status Subject Type"] = false },
        },
    };
}
