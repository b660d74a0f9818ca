using Microsoft.CodeAnalysis;
using SchemaGen.Core.Models.EntityFramework.Building;
using static SchemaGen.Core.Models.EntityFramework.Fluent.FluentMethods;
using Target = SchemaGen.Core.Models.EntityFramework.Fluent.FluentTarget.TypeConvention;

namespace SchemaGen.Core.Models.EntityFramework.Fluent;

/// <summary>The methods of ModelConfigurationBuilder and PropertiesConfigurationBuilder.</summary>
internal static class ConventionMethods
{
    private const ConfigurationSource Source = ConfigurationSource.Attribute;

    // The conventions whose removal is read.
    private static readonly string[] Read = ["CascadeDeleteConvention", "ForeignKeyIndexConvention", "TableNameFromDbSetConvention"];

    // Those on which no schema depends, and what those of other databases begin with.
    private static readonly string[] Harmless =
    [
        "ConstructorBindingConvention", "NavigationEagerLoadingConvention", "QueryFilterRewritingConvention", "RuntimeModelConvention",
        "ServicePropertyDiscoveryConvention",
    ];

    private static readonly string[] OfOthers = ["SqlServer", "Sqlite", "Cosmos"];

    /// <summary>The methods.</summary>
    public static IEnumerable<FluentMethod> All =>
    [
        On<FluentTarget.Conventions>("Properties", Properties),
        On<FluentTarget.Conventions>("ComplexProperties", ComplexProperties),
        Set<FluentTarget.Conventions>("IgnoreAny", (c, t) => Add(c, t.Value.Ignored)),
        Set<FluentTarget.Conventions>("Remove", Remove),
        Refused<FluentTarget.Conventions>("Add", "a convention of your own is run, and nothing is run here: write what it does as calls of the fluent API"),
        Refused<FluentTarget.Conventions>("Replace", "a convention of your own is run, and nothing is run here: write what it does as calls of the fluent API"),
        Refused<FluentTarget.Conventions>("CreateModelBuilder", "EF Core itself makes the builder of a context"),
        new(typeof(FluentTarget.Conventions), "DefaultTypeMapping", FluentEffect.None) { Read = _ => new FluentTarget.Aside() },
        Set<Target>("HaveMaxLength", (c, t) => Add(t, c.Number(0), (p, v) => p.MaxLength.Set(v, Source))),
        Set<Target>("HaveColumnType", (c, t) => Add(t, c.Text(0), (p, v) => p.ColumnType.Set(v, Source))),
        Set<Target>("HavePrecision", (c, t) => Add(t, PropertyMethods.Precision(c), (p, v) => p.Precision.Set(v, Source))),
        Set<Target>("AreFixedLength", (c, t) => Add(t, c.Flag(0, true), (p, v) => p.FixedLength.Set(v, Source))),
        Set<Target>("UseCollation", (c, t) => Add(t, c.Text(0), (p, v) => p.Collation.Set(v, Source))),
        Set<Target>("HaveConversion", (c, t) =>
        {
            Add(t, ProviderOf(c), (p, v) => p.ProviderType.Set(v, Source));
            Add(t, ConverterTypes.ProviderOf(c.FirstType ?? c.Class) is not null, (p, v) => p.HasConverter |= v);
            Add(t, ConverterTypes.LambdaOf(c.FirstType ?? c.Class), (p, v) => p.Converter ??= v);
        }),
        Annotation<Target>("HaveAnnotation"),
        .. None<Target>("AreUnicode", "HaveSentinel"),
    ];

    private static FluentTarget? Properties(FluentCall call, FluentTarget.Conventions target)
    {
        if (call.GivenType is not { } type)
        {
            call.Refuse("name the type, as Properties<T>() does");
            return new FluentTarget.Aside();
        }

        return Configured(call, new(target.Value, type));
    }

    private static Target? Configured(FluentCall call, Target properties)
    {
        call.Configure(properties);
        return call.Configures ? null : properties;
    }

    private static FluentTarget? ComplexProperties(FluentCall call, FluentTarget.Conventions target)
    {
        Add(call, target.Value.ComplexClasses);
        if (call.Class is not { } type)
        {
            call.Refuse("name the type, as ComplexProperties<T>() does");
            return new FluentTarget.Aside();
        }

        return Configured(call, new(target.Value, type));
    }

    private static ITypeSymbol? ProviderOf(FluentCall call)
    {
        var type = call.FirstType ?? call.Class;
        var provider = ConverterTypes.ProviderOf(type) ?? type;
        if (provider is null)
        {
            call.Refuse("name the type that values are converted to, or a converter that derives from ValueConverter<TModel, TProvider>");
        }

        return provider?.WithoutNullable();
    }

    private static void Add<T>(Target target, T value, Action<EntityProperty, T> apply) => target.Value.PropertyConventions.Add((target.Type, p => apply(p, value)));

    private static void Add(FluentCall call, HashSet<string> names)
    {
        if (call.Class is { } type)
        {
            _ = names.Add(type.KeyName());
        }
    }

    private static void Remove(FluentCall call, FluentTarget.Conventions target)
    {
        if (call.Class is { } type && IsRemovable(type.Name))
        {
            _ = target.Value.RemovedConventions.Add(type.Name);
        }
        else
        {
            call.Refuse($"only {string.Join(", ", Read)} can be removed here: write what the model is without the convention as calls of the fluent API");
        }
    }

    private static bool IsRemovable(string convention) =>
        Read.Contains(convention) || Harmless.Contains(convention) || OfOthers.Any(o => convention.StartsWith(o, StringComparison.Ordinal));
}
