using SchemaGen.Core.Schemas.Objects;
using SchemaGen.Scaffolding.Code;

namespace SchemaGen.Scaffolding.Writers;

/// <summary>Says how a sequence counts, as far as it does not count as any does.</summary>
internal static class SequenceOptionsWriter
{
    /// <summary>The attribute with the options of a sequence.</summary>
    public static AttributeCode Add(AttributeCode attribute, SequenceOptions options, string type)
    {
        var usual = SequenceOptions.Default(type, options.Increment);
        return attribute
            .Number("Start", options.Start == (options.Increment > 0 ? options.Minimum : options.Maximum) ? null : options.Start)
            .Number("Increment", options.Increment == 1 ? null : options.Increment)
            .Number("Min", options.Minimum == usual.Minimum ? null : options.Minimum)
            .Number("Max", options.Maximum == usual.Maximum ? null : options.Maximum)
            .Number("Cache", options.Cache == 1 ? null : options.Cache)
            .Flag("Cycle", options.Cycle);
    }
}
