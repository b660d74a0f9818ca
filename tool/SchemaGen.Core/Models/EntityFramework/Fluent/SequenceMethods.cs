using Microsoft.CodeAnalysis;
using SchemaGen.Core.Schemas.Objects;
using static SchemaGen.Core.Models.EntityFramework.Fluent.FluentMethods;
using Target = SchemaGen.Core.Models.EntityFramework.Fluent.FluentTarget.Sequence;

namespace SchemaGen.Core.Models.EntityFramework.Fluent;

/// <summary>The methods of SequenceBuilder.</summary>
internal static class SequenceMethods
{
    /// <summary>The methods.</summary>
    public static IEnumerable<FluentMethod> All =>
    [
        Set<Target>("StartsAt", (c, t) => Change(t, s => s with { Start = c.Long(0) ?? s.Start })),
        Set<Target>("IncrementsBy", (c, t) => Change(t, s => s with { Increment = c.Long(0) ?? s.Increment })),
        Set<Target>("HasMin", (c, t) => Change(t, s => s with { Minimum = c.Long(0) ?? s.Minimum })),
        Set<Target>("HasMax", (c, t) => Change(t, s => s with { Maximum = c.Long(0) ?? s.Maximum })),
        Set<Target>("IsCyclic", (c, t) => Change(t, s => s with { Cycle = c.Flag(0, true) })),
        Set<Target>("UseCache", (c, t) => Change(t, s => s with { Cache = c.Long(0) ?? s.Cache })),
        Annotation<Target>("HasAnnotation"),
    ];

    /// <summary>Adds a sequence.</summary>
    public static FluentTarget? Add(FluentCall call, FluentTarget.Model target)
    {
        var schema = call.Text(1, "schema") ?? target.Value.DefaultSchema ?? string.Empty;
        var type = call.Class?.SpecialType switch { SpecialType.System_Int32 => "integer", SpecialType.System_Int16 => "smallint", _ => "bigint" };
        var id = Sequence.IdOf(schema, call.Text(0, "name") ?? string.Empty);
        if (target.Value.Objects.All(o => o.Item.Id != id))
        {
            target.Value.Objects.Add((new Sequence(id, type, SequenceOptions.Default(type)), call.Location));
        }

        Target sequence = new(target.Value, id);
        call.Configure(sequence);
        return call.Configures ? null : sequence;
    }

    private static void Change(Target target, Func<SequenceOptions, SequenceOptions> change)
    {
        var at = target.Owner.Objects.FindIndex(o => o.Item.Id == target.Id);
        var (item, location) = target.Owner.Objects[at];
        target.Owner.Objects[at] = ((Sequence)item with { Options = change(((Sequence)item).Options) }, location);
    }
}
