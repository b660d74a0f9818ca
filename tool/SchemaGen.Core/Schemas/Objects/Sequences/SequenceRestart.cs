using SchemaGen.Core.Diffing;
using SchemaGen.Core.Planning;

namespace SchemaGen.Core.Schemas.Objects;

/// <summary>Where a sequence goes on whose value may be outside of its new bounds, which ALTER SEQUENCE would refuse.</summary>
/// <param name="Start">The value from which it goes on.</param>
/// <param name="Minimum">The new least value.</param>
/// <param name="Maximum">The new greatest value.</param>
public sealed record SequenceRestart(long Start, long Minimum, long Maximum)
{
    /// <summary>The least value that it needs while it is moved; null where the old bound does.</summary>
    public long? Least { get; init; }

    /// <summary>The greatest value that it needs while it is moved; null where the old bound does.</summary>
    public long? Greatest { get; init; }

    /// <summary>What a change of a sequence or an identity column asks for; null where its bounds hold whatever value it has reached.</summary>
    public static SequenceRestart? Of(Change change) => (change.Before, change.After) switch
    {
        (Sequence before, Sequence after) => Of(before.Options, before.Type, after.Options, after.Type),
        (Column { Identity: { } before } old, Column { Identity: { } after } column) => Of(before.Options, old.Type.Best, after.Options, column.Type.Best),
        _ => null,
    };

    /// <summary>What a reviewer has to know of it.</summary>
    /// <param name="subject">The sequence, or the column whose identity it is.</param>
    internal IEnumerable<Hazard> Hazards(string subject) =>
        [new(HazardKind.DeletesData, $"the value that {subject} has reached is lost where it is not within {Minimum} and {Maximum}: it goes on from {Start}")];

    // Bounds that nobody gave follow the type, unless the direction turns; a value that does not fit that does not fit the column either.
    private static SequenceRestart? Of(SequenceOptions before, string oldType, SequenceOptions after, string type)
    {
        var (usualBefore, usual) = (SequenceOptions.Default(oldType, before.Increment), SequenceOptions.Default(type, after.Increment));
        var turns = before.Increment > 0 != after.Increment > 0;
        var isRaised = after.Minimum > before.Minimum && (turns || before.Minimum != usualBefore.Minimum || after.Minimum != usual.Minimum);
        var isLowered = after.Maximum < before.Maximum && (turns || before.Maximum != usualBefore.Maximum || after.Maximum != usual.Maximum);
        return !isRaised && !isLowered ? null : new(after.Start, after.Minimum, after.Maximum)
        {
            Least = after.Start < before.Minimum ? after.Start : null,
            Greatest = after.Start > before.Maximum ? after.Start : null,
        };
    }
}
