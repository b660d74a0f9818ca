namespace SchemaGen.Cli.Doctor;

/// <summary>What was found of a part of a set-up.</summary>
/// <param name="Subject">The part: <c>connection</c>.</param>
/// <param name="State">How it is.</param>
/// <param name="Text">What was found.</param>
public sealed record DoctorFinding(string Subject, FindingState State, string Text)
{
    /// <summary>What mends it; null where nothing has to be mended or the text says it.</summary>
    public string? Mend { get; init; }

    /// <inheritdoc />
    public override string ToString() => $"{State switch { FindingState.Good => "ok  ", FindingState.Note => "note", _ => "BAD " }} {Subject}: {Text}{(Mend is null ? string.Empty : $"\n     mend: {Mend}")}";
}
