using Microsoft.CodeAnalysis;
using SchemaGen.Core.Models.EntityFramework.Building;

namespace SchemaGen.Core.Models.EntityFramework.Fluent;

/// <summary>What UseOpenIddict configures: four entities, their lengths, indexes and relationships.</summary>
internal static class OpenIddictTables
{
    private const ConfigurationSource Source = ConfigurationSource.Fluent;
    private const string Prefix = "OpenIddict.EntityFrameworkCore.Models.OpenIddictEntityFrameworkCore";

    private static readonly string[] Roles = ["Application", "Authorization", "Scope", "Token"];

    private static readonly (string Role, string Property, int Length)[] Lengths =
    [
        ("Application", "ApplicationType", 50), ("Application", "ClientId", 100), ("Application", "ClientType", 50), ("Application", "ConcurrencyToken", 50), ("Application", "ConsentType", 50),
        ("Authorization", "ConcurrencyToken", 50), ("Authorization", "Status", 50), ("Authorization", "Subject", 400), ("Authorization", "Type", 50),
        ("Scope", "ConcurrencyToken", 50), ("Scope", "Name", 200),
        ("Token", "ConcurrencyToken", 50), ("Token", "ReferenceId", 100), ("Token", "Status", 50), ("Token", "Subject", 400),
    ];

    private static readonly (string Role, string Properties, bool IsUnique)[] Indexes =
    [
        ("Application", "ClientId", true), ("Authorization", "ApplicationId Status Subject Type", false), ("Scope", "Name", true), ("Token", "ReferenceId", true),
        ("Token", "ApplicationId Status Subject Type", false),
    ];

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

            var entity = types[Roles[i]] = reader.Model.GetOrAdd(type);
            entity.Location ??= location;
            entity.Table.Set($"OpenIddict{Roles[i]}s", Source);
            entity.PrimaryKey.Set(new(["Id"], location, entity.Clock), Source);
        }

        foreach (var (principal, navigation, dependent) in Relations)
        {
            var from = Relationships.Has(reader.Model, types[principal], new(navigation, types[dependent].Symbol!, true), location);
            var relationship = Relationships.With(reader.Model, from, principal, isCollection: false);
            (relationship.Dependent, relationship.IsDependentSaid) = (relationship.Other(from.From), true);
            relationship.ForeignKey.Set([principal + "Id"], Source);
            relationship.Required.Set(false, Source);
        }

        foreach (var (role, property, length) in Lengths)
        {
            reader.Properties.GetOrAdd(types[role], property)?.MaxLength.Set(length, Source);
        }

        // Those of its seventh version are longer.
        var isLong = reader.TypeNamed(Prefix + "Token")?.ContainingAssembly.Identity.Version.Major > 6;
        reader.Properties.GetOrAdd(types["Token"], "Type")?.MaxLength.Set(isLong ? 150 : 50, Source);
        foreach (var (role, properties, isUnique) in Indexes)
        {
            types[role].Indexes.Add(new(properties.Split(' '), location, types[role].Clock) { IsUnique = isUnique, Moment = types[role].Clock.Now });
        }

        return true;
    }
}
