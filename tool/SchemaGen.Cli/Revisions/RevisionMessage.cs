namespace SchemaGen.Cli.Revisions;

/// <summary>The rule for what a revision is about.</summary>
internal static class RevisionMessage
{
    /// <summary>The message, if it is one line of text.</summary>
    /// <exception cref="CommandException">It is not.</exception>
    internal static string Check(string message) => message.Trim().Length == 0 || message.Any(char.IsControl)
        ? throw new CommandException("--message has to be one line of text")
        : message;
}
