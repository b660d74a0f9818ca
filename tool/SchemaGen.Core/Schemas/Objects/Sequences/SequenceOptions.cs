using SchemaGen.Core.Schemas.Facts;

namespace SchemaGen.Core.Schemas.Objects;

/// <summary>How a sequence counts; an identity column has one too.</summary>
/// <param name="Start">The first value.</param>
/// <param name="Increment">The step, negative for a descending sequence.</param>
/// <param name="Minimum">The least value.</param>
/// <param name="Maximum">The greatest value.</param>
public sealed record SequenceOptions(long Start, long Increment, long Minimum, long Maximum)
{
    /// <summary>How many values a session takes at once.</summary>
    public long Cache { get; init; } = 1;

    /// <summary>Whether it starts again at its end.</summary>
    public bool Cycle { get; init; }

    /// <summary>What CREATE SEQUENCE takes where nothing is said.</summary>
    /// <param name="type">The type of its values: smallint, integer or bigint.</param>
    /// <param name="increment">The step.</param>
    public static SequenceOptions Default(string type, long increment = 1)
    {
        var (least, greatest) = type switch
        {
            "smallint" => (short.MinValue, short.MaxValue),
            "integer" => (int.MinValue, int.MaxValue),
            _ => (long.MinValue, long.MaxValue),
        };
        return increment > 0 ? new(1, increment, 1, greatest) : new(-1, increment, least, -1);
    }

    internal FactSet AddTo(FactSet facts, string type)
    {
        var usual = Default(type, Increment);
        return facts
            .With("increment", Increment == 1 ? null : Increment)
            .With("start", Start == UsualStart(Increment, Minimum, Maximum) ? null : Start)
            .With("minimum", Minimum == usual.Minimum ? null : Minimum)
            .With("maximum", Maximum == usual.Maximum ? null : Maximum)
            .With("cache", Cache == 1 ? null : Cache)
            .With("cycle", Cycle);
    }

    internal static SequenceOptions From(FactSet facts, string type)
    {
        var usual = Default(type, facts.Number("increment") ?? 1);
        var (minimum, maximum) = (facts.Number("minimum") ?? usual.Minimum, facts.Number("maximum") ?? usual.Maximum);
        return new(facts.Number("start") ?? UsualStart(usual.Increment, minimum, maximum), usual.Increment, minimum, maximum)
        {
            Cache = facts.Number("cache") ?? 1,
            Cycle = facts.Has("cycle"),
        };
    }

    private static long UsualStart(long increment, long minimum, long maximum) => increment > 0 ? minimum : maximum;
}
