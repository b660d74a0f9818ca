using System.Text;

namespace SchemaGen.Cli.Revisions;

/// <summary>The message of a revision where no option gives it.</summary>
internal static class RevisionMessage
{
    // What the target SchemaGenRevision sets: text that neither a shell nor MSBuild may read.
    private const string Variable = "SCHEMAGEN_MESSAGE_BASE64";

    /// <summary>The message; null where there is none.</summary>
    /// <exception cref="CommandException">It cannot be read.</exception>
    public static string? Of(Func<string, string?> environment)
    {
        try
        {
            return environment(Variable) is { Length: > 0 } text ? Encoding.UTF8.GetString(Convert.FromBase64String(text)) : null;
        }
        catch (FormatException e)
        {
            throw new CommandException($"{Variable} is no Base64: {e.Message}", e);
        }
    }
}
