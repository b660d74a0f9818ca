using Microsoft.CodeAnalysis;
using SchemaGen.Core.Models.EntityFramework.Building;
using SchemaGen.Core.Models.EntityFramework.Setup;

namespace SchemaGen.Core.Models.EntityFramework.Fluent;

/// <summary>What OnModelCreating of IdentityUserContext and IdentityDbContext configures (its schema in all versions, the first being the default).</summary>
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
        ("TUser", "TUserPasskey", "UserId"),
        ("TRole", "TUserRole", "RoleId"),
        ("TRole", "TRoleClaim", "RoleId"),
    ];

    /// <summary>Adds them, by the type arguments that a context gives to the two.</summary>
    public static void AddTo(EntityModel model, EntityMembers members, INamedTypeSymbol context)
    {
        Dictionary<string, EntityType> types = new(StringComparer.Ordinal);
        foreach (var (name, argument) in Arguments(context))
        {
            if (name == "TUserPasskey" && model.IdentityStores.Version > 2)
            {
                AddPasskeys(model, members, types, argument);
            }
            else if (name == "TUserPasskey")
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
                types[name].NameTable(table.Table);
                types[name].PrimaryKey.Set(new(table.Key.Split(' '), types[name].Location, model.Clock), Source);
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
        SetLengths(model.IdentityStores, members, types);
    }

    // From its second version on keys have a length where nobody gives one, and telephone numbers too.
    private static void SetLengths(IdentityStoreOptions stores, EntityMembers members, Dictionary<string, EntityType> types)
    {
        var length = stores.MaxLengthForKeys > 0 ? stores.MaxLengthForKeys : stores.Version > 1 ? 128 : 0;
        foreach (var (type, property) in new[] { ("TUserLogin", "LoginProvider"), ("TUserLogin", "ProviderKey"), ("TUserToken", "LoginProvider"), ("TUserToken", "Name") })
        {
            if (length > 0 && types.TryGetValue(type, out var found))
            {
                members.GetOrAdd(found, property)?.MaxLength.Set(length, Source);
            }
        }

        if (stores.Version > 1 && types.TryGetValue("TUser", out var user))
        {
            members.GetOrAdd(user, "PhoneNumber")?.MaxLength.Set(256, Source);
        }
    }

    private static void AddPasskeys(EntityModel model, EntityMembers members, Dictionary<string, EntityType> types, INamedTypeSymbol passkey)
    {
        var type = model.GetOrAdd(passkey);
        type.NameTable("AspNetUserPasskeys");
        type.PrimaryKey.Set(new(["CredentialId"], type.Location, model.Clock), Source);
        members.GetOrAdd(type, "CredentialId")?.MaxLength.Set(1024, Source);
        if (EntityMembers.Find(passkey, "Data") is { } data && EntityMembers.TypeOf(data).WithoutNullable() is INamedTypeSymbol owned)
        {
            OwnedTypes.GetOrAdd(model, type, new("Data", owned, false), type.Location).JsonColumn = string.Empty;
        }

        types["TUserPasskey"] = type;
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
        RelationshipEnd first = new(principal) { NeedsNoServer = true, IsCollection = true };
        RelationshipEnd second = new(dependent) { NeedsNoServer = true, IsCollection = false };
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

        foreach (var (property, index, isUnique) in indexes)
        {
            EntityIndex made = new([property], type.Location, type.Clock) { IsUnique = isUnique, Moment = type.Clock.Now };
            made.DatabaseName.Set(index, Source);
            type.Indexes.Add(made);
        }
    }
}
