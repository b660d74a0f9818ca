using System.Text;
using SchemaGen.Core.Text;

namespace SchemaGen.Cli.Revisions;

/// <summary>The rule for what a revision is about.</summary>
internal static class RevisionMessage
{
    // What the target SchemaGenRevision sets: text that neither a shell nor MSBuild may read.
    private const string Variable = "SCHEMAGEN_MESSAGE_BASE64";

    /// <summary>The message, if it is one line of text.</summary>
    /// <exception cref="CommandException">It is not.</exception>
    internal static string Check(string message) => message.Trim().Length == 0 || !VisibleText.IsVisible(message)
        ? throw new CommandException("--message has to be one line of text in which no character is hidden")
        : message;

    /// <summary>The message that was typed, else the one that MSBuild hands over, if it is one line of text.</summary>
    /// <exception cref="CommandException">There is none, or it is not.</exception>
    internal static string Of(string? typed, Func<string, string?> environment) =>
        Check(typed ?? Decode(environment(Variable)) ?? throw new CommandException("say what the revision is about: --message TEXT"));

    private static string? Decode(string? text)
    {
        try
        {
            return text is { Length: > 0 } ? Encoding.UTF8.GetString(Convert.FromBase64String(text)) : null;
        }
        catch (FormatException e)
        {
            throw new CommandException($"{Variable} is no Base64: {e.Message}", e);
        }
    }
}
