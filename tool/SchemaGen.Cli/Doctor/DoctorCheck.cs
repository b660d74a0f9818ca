namespace SchemaGen.Cli.Doctor;

/// <summary>A look at one part of a set-up.</summary>
/// <param name="Subject">The part.</param>
/// <param name="Mend">What mends it where it cannot be looked at; null where the message says it.</param>
/// <param name="Look">Looks at it.</param>
internal sealed record DoctorCheck(string Subject, string? Mend, Func<CancellationToken, Task<IEnumerable<DoctorFinding>>> Look)
{
    /// <summary>A look that waits for nothing.</summary>
    internal static DoctorCheck Of(string subject, string? mend, Func<IEnumerable<DoctorFinding>> look) => new(subject, mend, _ => Task.FromResult(look()));

    /// <summary>What is found; what stands in the way of looking is a finding too.</summary>
    internal async Task<IReadOnlyList<DoctorFinding>> FindAsync(CancellationToken cancellation)
    {
        try
        {
            return [.. await Look(cancellation)];
        }
        catch (Exception e) when (App.IsExpected(e) || e is System.Data.Common.DbException)
        {
            return [new(Subject, FindingState.Bad, App.MessageOf(e)) { Mend = Mend }];
        }
    }
}
