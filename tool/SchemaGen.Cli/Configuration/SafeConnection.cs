using System.Text.RegularExpressions;

namespace SchemaGen.Cli.Configuration;

/// <summary>Connections as they can be written to a file.</summary>
public static partial class SafeConnection
{
    /// <summary>The variable that stands for the password.</summary>
    public const string Password = "DB_PASSWORD";

    /// <summary>A connection as it was typed, <c>${DB_PASSWORD}</c> in the place of its password.</summary>
    /// <param name="typed">The connection.</param>
    /// <returns>The text, and whether a password was taken out.</returns>
    public static (string Text, bool HadPassword) Of(string typed)
    {
        var text = (typed.Contains("://", StringComparison.Ordinal) ? InUrl : InPairs).Replace(typed, m => m.Groups["key"].Value + "${" + Password + "}");
        return (text, text != typed);
    }

    [GeneratedRegex(@"(?<key>://[^/@:?]*:)(?!\$\{)[^/@]+(?=@)|(?<key>[?&]password=)(?!\$\{)[^&]+", RegexOptions.IgnoreCase)]
    private static partial Regex InUrl { get; }

    [GeneratedRegex(@"(?<key>\b(password|pwd)\s*=\s*)(?!\$\{)('([^'\\]|\\.|'')*'|""[^""]*""|[^\s;]*)", RegexOptions.IgnoreCase)]
    private static partial Regex InPairs { get; }
}
