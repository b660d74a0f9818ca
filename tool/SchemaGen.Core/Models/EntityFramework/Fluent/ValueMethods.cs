using SchemaGen.Core.Models.EntityFramework.Building;
using SchemaGen.Core.Models.EntityFramework.Setup;
using SchemaGen.Core.Schemas.Objects;
using static SchemaGen.Core.Models.EntityFramework.Fluent.FluentMethods;
using Target = SchemaGen.Core.Models.EntityFramework.Fluent.FluentTarget.Property;

namespace SchemaGen.Core.Models.EntityFramework.Fluent;

/// <summary>The methods of PropertyBuilder that say where values come from.</summary>
internal static class ValueMethods
{
    private const ConfigurationSource Fluent = ConfigurationSource.Fluent;

    /// <summary>The methods.</summary>
    public static IEnumerable<FluentMethod> All =>
    [
        Set<Target>("HasDefaultValue", SetDefault),
        Set<Target>("HasDefaultValueSql", (c, t) => t.Value.DefaultSql.Set(c.Text(0), Fluent)),
        Set<Target>("HasComputedColumnSql", (c, t) => t.Value.ComputedSql.Set(c.Text(0, "sql"), Fluent)),
        Set<Target>("ValueGeneratedNever", (_, t) => t.Value.ValueGenerated.Set(ValueGenerated.Never, Fluent)),
        Set<Target>("ValueGeneratedOnAdd", (_, t) => t.Value.ValueGenerated.Set(ValueGenerated.OnAdd, Fluent)),
        Set<Target>("ValueGeneratedOnAddOrUpdate", (_, t) => t.Value.ValueGenerated.Set(ValueGenerated.OnUpdate, Fluent)),
        Set<Target>("ValueGeneratedOnUpdate", (_, t) => t.Value.ValueGenerated.Set(ValueGenerated.OnUpdate, Fluent)),
        Set<Target>("ValueGeneratedOnUpdateSometimes", (_, t) => t.Value.ValueGenerated.Set(ValueGenerated.OnUpdate, Fluent)),
        Set<Target>("UseIdentityColumn", (_, t) => t.Value.Strategy.Set(ValueStrategy.IdentityByDefault, Fluent)),
        Set<Target>("UseIdentityByDefaultColumn", (_, t) => t.Value.Strategy.Set(ValueStrategy.IdentityByDefault, Fluent)),
        Set<Target>("UseIdentityAlwaysColumn", (_, t) => t.Value.Strategy.Set(ValueStrategy.IdentityAlways, Fluent)),
        Set<Target>("UseSerialColumn", (_, t) => t.Value.Strategy.Set(ValueStrategy.Serial, Fluent)),
        Set<Target>("HasIdentityOptions", SetOptions),
        Set<Target>("UseHiLo", (c, t) =>
        {
            KeySequences.AddHiLo(c);
            t.Value.Strategy.Set(ValueStrategy.HiLo, Fluent);
        }),
        Set<Target>("UseSequence", (c, t) =>
        {
            t.Value.Sequence = c.Text(0, "name") is { } name ? Sequence.IdOf(c.Text(1, "schema") ?? string.Empty, name) : null;
            t.Value.Strategy.Set(ValueStrategy.Sequence, Fluent);
        }),
        Set<Target>("IsGeneratedTsVectorColumn", (c, t) => SetTextSearch(c, t.Value, c.Text(0, "config"), c.Texts(1))),
    ];

    /// <summary>Makes a property a tsvector of others, by a text search configuration.</summary>
    public static void SetTextSearch(FluentCall call, EntityProperty property, string? configuration, IReadOnlyList<string> properties)
    {
        if (configuration is null || properties.Count == 0)
        {
            call.Refuse("name the text search configuration and the properties as constants, or use HasComputedColumnSql with to_tsvector");
            return;
        }

        property.ColumnType.Set("tsvector", Fluent);
        property.TextSearch = new(configuration, properties);
    }

    private static void SetDefault(FluentCall call, Target target)
    {
        if (call.HasArguments)
        {
            target.Value.DefaultExpression = call.Argument(0);
            target.Value.DefaultValue.Set(call.Argument(0) is { } argument && call.Reader.ValueOf(argument, call.Scope) is { } made ? made : call.Constant(0), Fluent);
        }
        else
        {
            call.Refuse("write the default as a constant, or as SQL by HasDefaultValueSql");
        }
    }

    private static void SetOptions(FluentCall call, Target target)
    {
        var increment = call.Long(1, "incrementBy") ?? 1;
        var usual = SequenceOptions.Default("bigint", increment);
        var (minimum, maximum) = (call.Long(2, "minValue") ?? usual.Minimum, call.Long(3, "maxValue") ?? usual.Maximum);

        // Postgres starts at the end that it counts from.
        target.Value.IdentityOptions = new(call.Long(0, "startValue") ?? (increment > 0 ? minimum : maximum), increment, minimum, maximum)
        {
            Cycle = call.Argument(4, "cyclic") is { } cyclic && call.Reader.Constant(cyclic, call.Scope) is true,
            Cache = call.Long(5, "numbersToCache") ?? 1,
        };
    }
}
