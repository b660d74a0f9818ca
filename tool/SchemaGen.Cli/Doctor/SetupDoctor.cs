namespace SchemaGen.Cli.Doctor;

/// <summary>Looks at all that a set-up consists of, and goes on where one part of it is broken.</summary>
/// <param name="workspace">The set-up.</param>
internal sealed class SetupDoctor(Workspace workspace)
{
    /// <summary>What is found, part by part.</summary>
    internal async Task<IReadOnlyList<DoctorFinding>> FindAsync(CancellationToken cancellation)
    {
        List<DoctorFinding> found = [.. await LookAsync(new ConfigurationChecks(workspace).All(), cancellation)];

        // Without its configuration nothing else is where it is meant to be.
        if (found.Exists(f => f.State == FindingState.Bad))
        {
            return found;
        }

        found.AddRange(await LookAsync(new ProjectChecks(workspace).All(), cancellation));
        found.AddRange(await LookAsync(new RevisionChecks(workspace).All(), cancellation));
        found.AddRange(await LookAsync(new DatabaseChecks(workspace).All(), cancellation));
        return found;
    }

    private static async Task<IEnumerable<DoctorFinding>> LookAsync(IEnumerable<DoctorCheck> checks, CancellationToken cancellation)
    {
        List<DoctorFinding> found = [];
        foreach (var check in checks)
        {
            found.AddRange(await check.FindAsync(cancellation));
        }

        return found;
    }
}
