namespace SchemaGen.Cli.Proving;

/// <summary>What came of a proof.</summary>
/// <param name="Refutation">Why a revision does not do what it says; null where it does, or where nobody knows.</param>
/// <param name="Obstacle">Why nobody knows; null where it was replayed to its end.</param>
internal sealed record Proof(string? Refutation, string? Obstacle)
{
    /// <summary>Whether it went up, down and up again, and left what it says.</summary>
    public bool IsHeld => Refutation is null && Obstacle is null;

    /// <summary>Whether a hazard of the revision says that rows can make it fail as they did.</summary>
    public bool IsAnnounced { get; init; }

    /// <summary>The tables for which no rows could be made up.</summary>
    public IReadOnlyList<string> Empty { get; init; } = [];

    /// <summary>That it could not be replayed.</summary>
    public static Proof Open(string reason) => new(null, reason);
}
