using SchemaGen.Core.Models.EntityFramework.Building;
using static SchemaGen.Core.Models.EntityFramework.Fluent.FluentMethods;
using Target = SchemaGen.Core.Models.EntityFramework.Fluent.FluentTarget.Split;

namespace SchemaGen.Core.Models.EntityFramework.Fluent;

/// <summary>SplitToTable, and the methods of SplitTableBuilder and ColumnBuilder.</summary>
internal static class SplitMethods
{
    /// <summary>The methods.</summary>
    public static IEnumerable<FluentMethod> All =>
    [
        Set<FluentTarget.Entity>("SplitToTable", Add),
        On<Target>("Property", Property),
        Refused<Target>("ExcludeFromMigrations", "leave the table of the whole entity to others"),
        Annotation<Target>("HasAnnotation"),
        .. None<Target>("HasTrigger"),
        Set<FluentTarget.SplitColumn>("HasColumnName", (c, t) => t.Value.Columns[t.Name] = c.Text(0)),
        Annotation<FluentTarget.SplitColumn>("HasAnnotation"),
    ];

    private static void Add(FluentCall call, FluentTarget.Entity target)
    {
        if (call.Text(0) is not { } name)
        {
            call.Refuse("name the table as a constant");
            return;
        }

        TableSplit split = new(name, call.Text(1, "schema"), call.Location);
        target.Value.Splits.Add(split);
        call.Configure(new Target(target.Value, split));
    }

    private static FluentTarget Property(FluentCall call, Target target)
    {
        if (call.FirstMember() is not { } name || call.Reader.Properties.GetOrAdd(target.Type, name) is not { } property)
        {
            call.Refuse("name a property of the entity");
            return new FluentTarget.Aside();
        }

        property.IsExplicit = true;
        target.Value.Columns[name] = null;
        return new FluentTarget.SplitColumn(target.Value, name);
    }
}
