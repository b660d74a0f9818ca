using SchemaGen.Core.Models.EntityFramework.Building;
using SchemaGen.Core.Models.EntityFramework.Fluent;
using SchemaGen.Core.Schemas.Objects;

namespace SchemaGen.Core.Models.EntityFramework.Setup;

/// <summary>The sequences that keys take their values from: UseHiLo, UseSequence and UseKeySequences.</summary>
internal static class KeySequences
{
    /// <summary>Adds the sequence of UseHiLo, of which the program takes ten values at once.</summary>
    public static void AddHiLo(FluentCall call) =>
        Add(call.Model, call.Text(0, "name") ?? "EntityFrameworkHiLoSequence", call.Text(1, "schema"), 10);

    /// <summary>Gives the keys that take their values from a sequence of their own its name, and adds it.</summary>
    public static void Apply(EntityModel model)
    {
        foreach (var type in model.Types.ToList())
        {
            foreach (var property in type.Properties.Where(p => p.Strategy.Value == ValueStrategy.Sequence))
            {
                property.Sequence ??= Sequence.IdOf(model.KeySequenceSchema ?? string.Empty, type.ShortName + model.KeySequenceSuffix);
                Add(model, property.Sequence.Name, property.Sequence.Schema is { Length: > 0 } schema ? schema : null, 1);
            }
        }
    }

    private static void Add(EntityModel model, string name, string? schema, long increment)
    {
        var id = Sequence.IdOf(schema ?? string.Empty, name);
        if (model.Objects.All(o => o.Item.Id != id))
        {
            model.Objects.Add((new Sequence(id, "bigint", SequenceOptions.Default("bigint", increment)), null));
        }
    }
}
