using SchemaGen.Core.Models.EntityFramework.Building;
using static SchemaGen.Core.Models.EntityFramework.Fluent.FluentMethods;
using Target = SchemaGen.Core.Models.EntityFramework.Fluent.FluentTarget.Element;

namespace SchemaGen.Core.Models.EntityFramework.Fluent;

/// <summary>ElementType of a collection in one column, and the methods of ElementTypeBuilder.</summary>
internal static class ElementMethods
{
    private const ConfigurationSource Fluent = ConfigurationSource.Fluent;

    /// <summary>The methods.</summary>
    public static IEnumerable<FluentMethod> All =>
    [
        On<FluentTarget.Property>("ElementType", ElementType),
        Set<Target>("HasMaxLength", (c, t) => t.Value.MaxLength.Set(c.Number(0), Fluent)),
        Set<Target>("HasPrecision", (c, t) => t.Value.Precision.Set(PropertyMethods.Precision(c), Fluent)),
        Set<Target>("IsFixedLength", (c, t) => t.Value.FixedLength.Set(c.Flag(0, true), Fluent)),
        Set<Target>("HasStoreType", (c, t) => t.Value.ColumnType.Set(c.Text(0), Fluent)),
        Set<Target>("HasConversion", SetConversion),
        Annotation<Target>("HasAnnotation"),
        .. None<Target>("IsRequired", "IsUnicode"),
    ];

    private static FluentTarget? ElementType(FluentCall call, FluentTarget.Property target)
    {
        if (target.Value.PlainType.ElementType()?.WithoutNullable() is not { } type)
        {
            call.Refuse($"'{target.Value}' is no collection: give the type of the column by HasColumnType");
            return new FluentTarget.Aside();
        }

        var element = target.Value.Element ??= new(target.Value.Name, type, target.Type.Clock) { Location = target.Value.Location };
        Target built = new(target.Value, element);
        call.Configure(built);
        return call.Configures ? null : built;
    }

    // What becomes of the values of rows and defaults is known for a whole property only.
    private static void SetConversion(FluentCall call, Target target)
    {
        PropertyMethods.SetConversion(call, target.Value);
        target.Owner.HasConverter = true;
    }
}
