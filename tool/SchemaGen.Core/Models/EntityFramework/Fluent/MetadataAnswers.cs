using SchemaGen.Core.Models.EntityFramework.Building;
using SchemaGen.Core.Models.EntityFramework.Conventions;
using SchemaGen.Core.Models.EntityFramework.Mapping;

namespace SchemaGen.Core.Models.EntityFramework.Fluent;

/// <summary>What EF Core's metadata answers of an entity type, a property, a key, an index or a foreign key.</summary>
/// <param name="model">The model, whose conventions have found all entity types.</param>
/// <param name="schema">The schema of what names none.</param>
/// <param name="shared">The class of an entity type that has none of its own.</param>
internal sealed class MetadataAnswers(EntityModel model, string schema, Microsoft.CodeAnalysis.ITypeSymbol? shared)
{
    private readonly TableMapping mapping = new(model, schema);

    /// <summary>The value of a property of metadata.</summary>
    public object? Member(LoopItem item, string name) => (name, item) switch
    {
        ("ClrType", { Member: { } property }) => property.Type.WithNullableAnnotation(Microsoft.CodeAnalysis.NullableAnnotation.None),
        ("ClrType", { IsType: true }) => (object?)item.Type.Symbol ?? shared ?? FluentEvaluator.Unknown,
        ("Name", { Member: { } property }) => property.Name,
        ("Name", { IsType: true }) => item.Type.Name,
        ("BaseType", { IsType: true }) => item.Type.BaseType is { } parent ? new LoopItem(parent) : null,
        ("PropertyInfo", { Member: { } property }) => property.Symbol as Microsoft.CodeAnalysis.IPropertySymbol,
        ("Properties", { TableIndex: { } index }) => Members(item.Type, index.Properties),
        ("Properties", { UniqueKey: { } key }) => Members(item.Type, key.Properties),
        ("Properties", { ForeignKey: { } key }) => key.Properties.Select(p => new LoopItem(item.Type) { Member = p }).ToList<object?>(),
        ("IsNullable", { Member: { } property }) => EntityColumns.IsNullable(property),
        ("IsUnique", { TableIndex: { } index }) => index.IsUnique,
        ("IsUnique", { ForeignKey: { } key }) => key.IsUnique,
        ("IsOwnership", { ForeignKey: { } key }) => key.Relationship.IsOwnership,
        ("IsRequired", { ForeignKey: { } key }) => key.IsRequired,
        ("DeleteBehavior", { ForeignKey: { } key }) => key.Relationship.OnDelete.Value ?? DeleteBehaviors.UsualOf(model, key),
        ("DeclaringEntityType" or "DeclaringType", { IsType: false }) => new LoopItem(item.Type),
        ("PrincipalEntityType", { ForeignKey: { } key }) => new LoopItem(key.Principal),
        _ => FluentEvaluator.Unknown,
    };

    /// <summary>What a method of metadata answers.</summary>
    public object? Call(LoopItem item, string name, IReadOnlyList<object?> arguments) => (name, item, arguments) switch
    {
        ("IsOwned", { IsType: true }, []) => item.Type.IsOwned,
        ("IsKeyless", { IsType: true }, []) => item.Type.Keyless.Value,
        ("DisplayName" or "ShortName", { IsType: true, Type: { IsOwned: false, Symbol: not null } }, []) => item.Type.ShortName,
        ("GetTableName", { IsType: true }, []) => mapping.TableOf(item.Type)?.Name,
        ("GetSchema", { IsType: true }, []) => item.Type.Schema.Value ?? model.DefaultSchema,
        ("FindPrimaryKey", { IsType: true }, []) => item.Type.Root.PrimaryKey.Value is { } key ? new LoopItem(item.Type) { UniqueKey = key } : null,
        ("FindAnnotation", { IsType: true }, ["Relational:TableName"]) => item.Type.Table.IsSet || NameOfSet(item.Type) is not null ? mapping.TableOf(item.Type)?.Name : null,
        ("FindAnnotation", { Member: { } property }, ["Relational:ColumnName"]) => property.ColumnName.Value,
        ("FindAnnotation", { Member: { } property }, ["Relational:ColumnType"]) => property.ColumnType.Value,
        ("FindAnnotation", { Member: { } property }, ["Relational:DefaultValue"]) =>
            property.DefaultValue.IsSet ? new FluentTarget.Aside() : null,
        ("FindAnnotation", { Member: { } property }, ["Relational:DefaultValueSql"]) => property.DefaultSql.Value,
        ("FindAnnotation", { Member: { } property }, ["MaxLength"]) => property.MaxLength.Value,
        ("FindProperty", { IsType: true }, [string property]) => item.Type.Find(property) is { } found ? new LoopItem(item.Type) { Member = found } : null,
        ("GetProperties" or "GetDeclaredProperties" or "GetForeignKeys" or "GetDeclaredForeignKeys" or "GetKeys" or "GetDeclaredKeys" or "GetIndexes" or "GetDeclaredIndexes", { IsType: true }, []) =>
            Members(item.Type, name).ToList<object?>(),
        ("GetMaxLength", { Member: { } property }, []) => property.MaxLength.Value,
        ("GetColumnType", { Member: { } property }, []) => property.ColumnType.Value,
        ("GetPrecision", { Member: { } property }, []) => property.Precision.Value?.Precision,
        ("GetScale", { Member: { } property }, []) => property.Precision.Value?.Scale,
        ("GetComment", { Member: { } property }, []) => property.Comment.Value,
        ("GetComment", { IsType: true }, []) => item.Type.Comment.Value,
        ("GetDefaultValueSql", { Member: { } property }, []) => property.DefaultSql.Value,
        ("GetDefaultValue", { Member: { } property }, []) when property.DefaultValue.Value is string or bool or int
            || !property.Type.IsValueType => property.DefaultValue.Value,
        ("GetColumnName" or "GetColumnBaseName" or "GetDefaultColumnName", { Member: { } property }, _) => mapping.ColumnOf(item.Type, property),
        ("IsPrimaryKey", { Member: { } property }, []) => item.Type.Root.PrimaryKey.Value?.Properties.Contains(property.Name) == true,
        ("IsKey", { Member: { } property }, []) => item.Type.Root.PrimaryKey.Value?.Properties.Contains(property.Name) == true || item.Type.AlternateKeys.Exists(k => k.Properties.Contains(property.Name)),
        ("IsForeignKey", { Member: { } property }, []) => model.ForeignKeys.Exists(k => k.Properties.Contains(property)),
        ("IsShadowProperty", { Member: { } property }, []) => property.Symbol is null,
        ("IsPrimaryKey", { UniqueKey: { } key }, []) => item.Type.Root.PrimaryKey.Value == key,
        ("GetName" or "GetDefaultName", { UniqueKey: { } key }, []) when mapping.TableOf(item.Type) is { } table => EntityConstraintNames.Of(key, item.Type, (model, mapping, table)),
        ("GetDatabaseName" or "GetDefaultDatabaseName", { TableIndex: { } index }, []) when mapping.TableOf(item.Type) is { } table => EntityConstraintNames.Of(index, item.Type, (model, mapping, table)),
        ("GetConstraintName" or "GetDefaultName", { ForeignKey: { } key }, []) when mapping.TableOf(item.Type) is { } table => EntityConstraintNames.Of(key, item.Type, (model, mapping, table)),
        _ => FluentEvaluator.Unknown,
    };

    private IEnumerable<LoopItem> Members(EntityType type, string method) => method switch
    {
        "GetProperties" => Known(type.SelfAndBases.SelectMany(t => t.Properties), p => p.Moment).Select(p => new LoopItem(type) { Member = p }),
        "GetDeclaredProperties" => Known(type.Properties, p => p.Moment).Select(p => new LoopItem(type) { Member = p }),
        "GetForeignKeys" => Known(model.ForeignKeys.Where(k => type.SelfAndBases.Contains(k.Dependent)), MomentOf).Select(k => new LoopItem(type) { ForeignKey = k }),
        "GetDeclaredForeignKeys" => Known(model.ForeignKeys.Where(k => k.Dependent == type), MomentOf).Select(k => new LoopItem(type) { ForeignKey = k }),
        "GetIndexes" => Known(type.SelfAndBases.SelectMany(t => t.Indexes), i => i.Moment).Select(i => new LoopItem(type) { TableIndex = i }),
        "GetDeclaredIndexes" => Known(type.Indexes, i => i.Moment).Select(i => new LoopItem(type) { TableIndex = i }),
        _ => type.Root.AlternateKeys.Prepend(type.Root.PrimaryKey.Value).OfType<EntityKey>().Select(k => new LoopItem(type) { UniqueKey = k }),
    };

    private static object? Members(EntityType type, IReadOnlyList<string> names) => names.Select(type.Find).ToList() is var found
        && found.Contains(null) ? FluentEvaluator.Unknown : found.Select(p => new LoopItem(type) { Member = p }).ToList<object?>();

    private string? NameOfSet(EntityType type) => model.Sets.TryGetValue(type.Name, out var set) ? set : null;

    // What is said after a loop is not there while it runs.
    private IEnumerable<T> Known<T>(IEnumerable<T> items, Func<T, int> momentOf) => items.Where(i => momentOf(i) <= model.Clock.Now);

    // A navigation tells a relationship before anybody configures it.
    private static int MomentOf(EntityForeignKey key) => key.Relationship.First.Navigation is null && key.Relationship.Second.Navigation is null ? key.Relationship.Moment : 0;
}
