namespace SchemaGen.Migrations;

/// <summary>A MigrationStatus is how a database stands to the revisions of a program, by their ids.</summary>
/// <param name="Pending">The revisions that the database does not have yet, in the order in which they would be applied.</param>
/// <param name="Unknown">The revisions that the database has and the program does not, as after the start of a newer program.</param>
/// <param name="Interrupted">The revisions that were begun and not finished; the next upgrade goes on with them.</param>
public sealed record MigrationStatus(IReadOnlyList<string> Pending, IReadOnlyList<string> Unknown, IReadOnlyList<string> Interrupted)
{
    /// <summary>Whether the database has all revisions of the program, finished, and no others.</summary>
    public bool IsCurrent => Pending.Count == 0 && Unknown.Count == 0 && Interrupted.Count == 0;
}
