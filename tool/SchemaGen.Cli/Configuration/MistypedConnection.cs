using SchemaGen.Postgres.ConnectionStrings;

namespace SchemaGen.Cli.Configuration;

/// <summary>Tells what was typed as a connection, well or badly, so that no message repeats its password.</summary>
public static class MistypedConnection
{
    /// <summary>Whether a text looks like a URL with a password in it, or names a password.</summary>
    public static bool Is(string text) => LooksLikeUrl(text) || ConnectionText.NamesSecret(text);

    /// <summary>The arguments that look like connections and stand where none is taken; a message may look like anything.</summary>
    /// <param name="arguments">What was typed.</param>
    /// <param name="taken">What was taken for connections.</param>
    public static IEnumerable<string> Find(IReadOnlyList<string> arguments, IEnumerable<string?> taken) =>
        arguments.Where((_, i) => i == 0 || arguments[i - 1] is not ("-m" or "--message")).Select(ValueOf).Where(Is).Except(taken.OfType<string>(), StringComparer.Ordinal);

    private static string ValueOf(string argument) =>
        argument.StartsWith("--", StringComparison.Ordinal) && argument.IndexOf('=', StringComparison.Ordinal) is > 0 and var equals ? argument[(equals + 1)..] : argument;

    // A target such as base:branch@head has the colon and the sign too, and no slash.
    private static bool LooksLikeUrl(string text) =>
        text.IndexOf(':', StringComparison.Ordinal) is >= 0 and var colon && text.LastIndexOf('@') > colon
        && (text.Contains('/', StringComparison.Ordinal) || text.StartsWith("postgres", StringComparison.OrdinalIgnoreCase));
}
