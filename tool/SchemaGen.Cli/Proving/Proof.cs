namespace SchemaGen.Cli.Proving;

/// <summary>What came of a proof.</summary>
/// <param name="Refutation">Why a revision does not do what it says; null where it does, or where nobody knows.</param>
/// <param name="Obstacle">Why nobody knows; null where it was replayed to its end.</param>
internal sealed record Proof(string? Refutation, string? Obstacle)
{
    /// <summary>Whether it went up, down and up again, and left what it says.</summary>
    public bool IsHeld => Refutation is null && Obstacle is null;

    /// <summary>That it went up, down and up again, and left what it says.</summary>
    public static Proof Held { get; } = new(null, null);

    /// <summary>That it does not do what it says.</summary>
    public static Proof Refuted(string reason) => new(reason, null);

    /// <summary>That it could not be replayed.</summary>
    public static Proof Open(string reason) => new(null, reason);
}
