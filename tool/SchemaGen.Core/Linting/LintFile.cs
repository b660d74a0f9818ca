using SchemaGen.Core.Text;

namespace SchemaGen.Core.Linting;

/// <summary>A file of SQL that is looked at.</summary>
/// <param name="Path">Its path, as findings name it.</param>
/// <param name="Text">Its text, with line feeds as line ends.</param>
public sealed record LintFile(string Path, string Text)
{
    /// <summary>Whether it is of a revision: our runner limits the waiting for locks and goes on with what was interrupted.</summary>
    public bool IsRevision { get; init; }

    /// <summary>Whether all of it runs in one transaction.</summary>
    public bool InTransaction { get; init; }

    /// <summary>Whether whoever runs it limits how long a statement waits for a lock.</summary>
    public bool HasLockTimeout { get; init; }

    /// <summary>Whether it is only read for the tables that it makes.</summary>
    public bool IsKnown { get; init; }

    /// <summary>The order in which tools run a folder: numbers in names count as numbers, so that V2 comes before V10.</summary>
    public static string OrderOf(string path) => string.Concat(NumberedParts.Of(path));
}
