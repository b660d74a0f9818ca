using Microsoft.CodeAnalysis;
using SchemaGen.Core.Models.EntityFramework.Building;
using SchemaGen.Core.Models.EntityFramework.Mapping;

namespace SchemaGen.Core.Models.EntityFramework.Fluent;

/// <summary>The methods of EF Core's mutable metadata that change a schema.</summary>
internal static class MetadataSetters
{
    private const ConfigurationSource Fluent = ConfigurationSource.Fluent;

    /// <summary>The methods that are read.</summary>
    public static IReadOnlyList<string> Names { get; } =
    [
        "AddIndex", "AddProperty", "SetCollation", "SetColumnName", "SetColumnType", "SetComment", "SetComputedColumnSql", "SetConstraintName",
        "SetDatabaseName", "SetDefaultValue", "SetDefaultValueSql", "SetFilter", "SetIsFixedLength", "SetMaxLength", "SetName", "SetPrecision",
        "SetProviderClrType", "SetScale", "SetSchema", "SetTableName", "SetValueConverter",
    ];

    /// <summary>The methods that change no schema.</summary>
    public static HashSet<string> Harmless { get; } = new(StringComparer.Ordinal)
    {
        "HasQueryFilter", "SetQueryFilter", "SetValueComparer", "SetPropertyAccessMode", "SetChangeTrackingStrategy", "SetIsUnicode", "SetIsEagerLoaded", "SetProviderValueComparer",
        "SetBeforeSaveBehavior", "SetAfterSaveBehavior", "SetLazyLoadingEnabled", "SetField", "SetValueGeneratorFactory",
    };

    /// <summary>Sets what a method sets; false for one that is not known, or a value that is not.</summary>
    public static bool Set(LoopItem item, string method, object? value) => Harmless.Contains(method) || (item switch
    {
        { Member: { } property } => SetProperty(property, method, value),
        { UniqueKey: { } key } => method == "SetName" && SetText(value, key.Name),
        { TableIndex: { } index } when method == "SetFilter" => SetText(value, index.Filter),
        { TableIndex: { } index } => method is "SetDatabaseName" or "SetName" && SetText(value, index.DatabaseName),
        { ForeignKey: { } key } => method == "SetConstraintName" && SetText(value, key.Relationship.Name),
        _ => SetType(item.Type, method, value),
    });

    /// <summary>Sets a property of metadata; false for one that is not known.</summary>
    public static bool Assign(LoopItem item, string name, object? value)
    {
        switch (name)
        {
            case "DeleteBehavior" when item.ForeignKey is { } key && value is string behavior:
                key.Relationship.OnDelete.Set(behavior, Fluent);
                return true;
            case "IsNullable" when item.Member is { } property && value is bool isNullable:
                property.Required.Set(!isNullable, Fluent);
                return true;
            case "IsConcurrencyToken" when item.Member is { } property && value is bool isToken:
                property.IsConcurrencyToken = isToken;
                return true;

            // By the number of the member of EF Core's enumeration.
            case "ValueGenerated" when item.Member is { } property && value is int at:
                property.ValueGenerated.Set(
                    at switch { 0 => ValueGenerated.Never, 1 => ValueGenerated.OnAdd, _ => ValueGenerated.OnUpdate },
                    Fluent);
                return true;
            default:
                return false;
        }
    }

    private static bool SetProperty(EntityProperty property, string method, object? value)
    {
        switch (method)
        {
            case "SetProviderClrType" when value is ITypeSymbol provider:
                property.ProviderType.Set(provider.WithoutNullable(), Fluent);
                return true;
            case "SetValueConverter" when value is ITypeSymbol or Instance or null:
                return SetConverter(property, value is Instance made ? made.Type : (ITypeSymbol?)value);
            case "SetIsFixedLength" when value is bool isFixed:
                property.FixedLength.Set(isFixed, Fluent);
                return true;
            case "SetDefaultValue" when value is string or bool or int or long:
                property.DefaultValue.Set(value, Fluent);
                return true;
            case "SetMaxLength" when value is int or null:
                property.MaxLength.Set((int?)value, Fluent);
                return true;
            case "SetPrecision" when value is int precision:
                property.Precision.Set((precision, property.Precision.Value?.Scale), Fluent);
                return true;
            case "SetScale" when value is int scale && property.Precision.Value is { } known:
                property.Precision.Set((known.Precision, scale), Fluent);
                return true;
            default:
                return SetText(value, TextOf(property, method));
        }
    }

    // One that changes no type changes no column. The words of a boolean, which size its column, are not known here.
    private static bool SetConverter(EntityProperty property, ITypeSymbol? converter)
    {
        if (ConverterTypes.IsOfWords(converter) || ConverterTypes.ChangesType(converter) is not { } changes)
        {
            return converter is null;
        }

        property.HasConverter |= !ConverterTypes.IsBuiltIn(converter!);
        if (changes)
        {
            property.ProviderType.Set(ConverterTypes.ProviderOf(converter)!.WithoutNullable(), Fluent);
        }

        return true;
    }

    private static Configured<string>? TextOf(EntityProperty property, string method) => method switch
    {
        "SetColumnType" => property.ColumnType,
        "SetColumnName" => property.ColumnName,
        "SetDefaultValueSql" => property.DefaultSql,
        "SetCollation" => property.Collation,
        "SetComment" => property.Comment,
        "SetComputedColumnSql" => property.ComputedSql,
        _ => null,
    };

    private static bool SetType(EntityType type, string method, object? value) => method switch
    {
        // What is in the row of its owner or of its base class stays there.
        "SetTableName" when !type.Table.IsSet && (type.Ownership is { IsUnique: true } || (type.BaseType is not null && TableMapping.StrategyOf(type) == "TPH")) => true,
        "SetTableName" => SetText(value, type.NameTable),
        "SetSchema" => SetText(value, type.Schema),
        "SetComment" => SetText(value, type.Comment),
        _ => false,
    };

    private static bool SetText(object? value, Configured<string>? text) => text is not null && SetText(value, t => text.Set(t, Fluent));

    private static bool SetText(object? value, Action<string?> set)
    {
        if (value is string or null)
        {
            set((string?)value);
        }

        return value is string or null;
    }
}
