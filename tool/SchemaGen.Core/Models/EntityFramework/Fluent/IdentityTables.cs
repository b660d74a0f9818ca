using Microsoft.CodeAnalysis;
using SchemaGen.Core.Models.EntityFramework.Building;

namespace SchemaGen.Core.Models.EntityFramework.Fluent;

/// <summary>What OnModelCreating of IdentityUserContext and IdentityDbContext configures (schema version 1, the default).</summary>
internal static class IdentityTables
{
    private const ConfigurationSource Source = ConfigurationSource.Fluent;

    private static readonly (string Parameter, string Table, string Key)[] Tables =
    [
        ("TUser", "AspNetUsers", "Id"),
        ("TUserClaim", "AspNetUserClaims", "Id"),
        ("TUserLogin", "AspNetUserLogins", "LoginProvider ProviderKey"),
        ("TUserToken", "AspNetUserTokens", "UserId LoginProvider Name"),
        ("TRole", "AspNetRoles", "Id"),
        ("TRoleClaim", "AspNetRoleClaims", "Id"),
        ("TUserRole", "AspNetUserRoles", "UserId RoleId"),
    ];

    private static readonly (string Principal, string Dependent, string ForeignKey)[] Relations =
    [
        ("TUser", "TUserClaim", "UserId"),
        ("TUser", "TUserLogin", "UserId"),
        ("TUser", "TUserToken", "UserId"),
        ("TUser", "TUserRole", "UserId"),
        ("TRole", "TUserRole", "RoleId"),
        ("TRole", "TRoleClaim", "RoleId"),
    ];

    /// <summary>Adds them, by the type arguments that a context gives to the two.</summary>
    public static void AddTo(EntityModel model, EntityMembers members, INamedTypeSymbol context)
    {
        Dictionary<string, EntityType> types = new(StringComparer.Ordinal);
        foreach (var (name, argument) in Arguments(context))
        {
            if (name == "TUserPasskey")
            {
                _ = model.Ignored.Add(argument.KeyName());
                if (model.Find(argument.KeyName()) is { } passkey)
                {
                    model.Remove(passkey);
                }
            }
            else if (Tables.FirstOrDefault(t => t.Parameter == name) is { Table: not null } table)
            {
                types[name] = model.GetOrAdd(argument);
                types[name].Table.Set(table.Table, Source);
                types[name].PrimaryKey.Set(new(table.Key.Split(' '), types[name].Location), Source);
            }
        }

        foreach (var (principal, dependent, key) in Relations)
        {
            if (types.TryGetValue(principal, out var first) && types.TryGetValue(dependent, out var second))
            {
                Relate(model, first, second, key);
            }
        }

        AddNames(members, types, "TUser", ["UserName", "NormalizedUserName", "Email", "NormalizedEmail"], ("NormalizedUserName", "UserNameIndex", true), ("NormalizedEmail", "EmailIndex", false));
        AddNames(members, types, "TRole", ["Name", "NormalizedName"], ("NormalizedName", "RoleNameIndex", true));
    }

    private static IEnumerable<(string Name, INamedTypeSymbol Type)> Arguments(INamedTypeSymbol context) => context.WithBases()
        .Where(b => b.Name is "IdentityDbContext" or "IdentityUserContext")
        .SelectMany(b => b.OriginalDefinition.TypeParameters.Zip(b.TypeArguments, (p, a) => (p.Name, Type: a)))
        .Where(p => p.Type is INamedTypeSymbol)
        .Select(p => (p.Name, (INamedTypeSymbol)p.Type.WithNullableAnnotation(NullableAnnotation.None)))
        .GroupBy(p => p.Name, StringComparer.Ordinal)
        .Select(g => g.First());

    private static void Relate(EntityModel model, EntityType principal, EntityType dependent, string key)
    {
        RelationshipEnd first = new(principal) { IsSettled = true, IsCollection = true };
        RelationshipEnd second = new(dependent) { IsSettled = true, IsCollection = false };
        Relationship relationship = new(first, second) { Dependent = second, IsDependentSaid = true, Location = dependent.Location };
        relationship.ForeignKey.Set([key], Source);
        relationship.Required.Set(true, Source);
        model.Relationships.Add(relationship);
    }

    private static void AddNames(
        EntityMembers members, Dictionary<string, EntityType> types, string name, IReadOnlyList<string> texts, params (string Property, string Index, bool IsUnique)[] indexes)
    {
        if (!types.TryGetValue(name, out var type))
        {
            return;
        }

        foreach (var text in texts)
        {
            members.GetOrAdd(type, text)?.MaxLength.Set(256, Source);
        }

        type.Indexes.AddRange(indexes.Select(i => new EntityIndex([i.Property], type.Location) { DatabaseName = i.Index, IsUnique = i.IsUnique }));
    }
}
