using System.Globalization;
using System.Text.RegularExpressions;

namespace SchemaGen.Core.Models.EntityFramework.Fluent;

/// <summary>What methods of System.String and of Regex give for texts that are known.</summary>
internal static class TextAnswers
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);

    /// <summary>What a method of a text gives.</summary>
    public static object? Call(string text, string name, IReadOnlyList<object?> arguments) => (name, arguments) switch
    {
        ("ToLower" or "ToLowerInvariant", _) => text.ToLowerInvariant(),
        ("ToUpper" or "ToUpperInvariant", _) => text.ToUpperInvariant(),
        ("ToString", []) => text,
        ("Trim", []) => text.Trim(),
        ("TrimStart", [char at]) => text.TrimStart(at),
        ("TrimEnd", [char at]) => text.TrimEnd(at),
        ("Replace", [string old, string made]) when old.Length > 0 => text.Replace(old, made),
        ("Replace", [char old, char made]) => text.Replace(old, made),
        ("StartsWith", [string start, ..]) => text.StartsWith(start, StringComparison.Ordinal),
        ("EndsWith", [string end, ..]) => text.EndsWith(end, StringComparison.Ordinal),
        ("Contains", [string part, ..]) => text.Contains(part),
        ("Equals", [string other]) => text == other,
        ("Substring", [int from]) when from <= text.Length => text.Substring(from),
        ("Substring", [int from, int length]) when from + length <= text.Length => text.Substring(from, length),
        ("Remove", [int from]) when from <= text.Length => text.Remove(from),
        ("Remove", [int from, int length]) when from + length <= text.Length => text.Remove(from, length),
        ("Insert", [int at, string part]) when at <= text.Length => text.Insert(at, part),
        ("IndexOf", [string part, ..]) => text.IndexOf(part, StringComparison.Ordinal),
        ("IndexOf", [char letter]) => text.IndexOf(letter),
        ("ToCharArray", []) => text.Cast<object?>().ToList(),
        ("Split", [char at]) => text.Split(at).Cast<object?>().ToList(),
        _ => FluentEvaluator.Unknown,
    };

    /// <summary>What a static method of a type of the name gives.</summary>
    public static object? Static(string type, string name, IReadOnlyList<object?> arguments) => (type, name, arguments) switch
    {
        ("string" or "String", "IsNullOrEmpty", [string or null]) => string.IsNullOrEmpty(arguments[0] as string),
        ("string" or "String", "IsNullOrWhiteSpace", [string or null]) => string.IsNullOrWhiteSpace(arguments[0] as string),
        ("string" or "String", "Concat", [..]) when arguments.All(IsText) => string.Concat(arguments.Select(TextOf)),
        ("string" or "String", "Concat", [List<object?> parts]) when parts.All(IsText) => string.Concat(parts.Select(TextOf)),
        ("string" or "String", "Join", [string separator, List<object?> parts]) when parts.All(IsText) => string.Join(separator, parts.Select(TextOf)),
        ("char" or "Char", "IsUpper", [char letter]) => char.IsUpper(letter),
        ("char" or "Char", "IsLower", [char letter]) => char.IsLower(letter),
        ("char" or "Char", "IsDigit", [char letter]) => char.IsDigit(letter),
        ("char" or "Char", "IsLetter", [char letter]) => char.IsLetter(letter),
        ("char" or "Char", "IsLetterOrDigit", [char letter]) => char.IsLetterOrDigit(letter),
        ("char" or "Char", "IsUpper", [string text, int at]) when at >= 0 && at < text.Length => char.IsUpper(text, at),
        ("char" or "Char", "IsLower", [string text, int at]) when at >= 0 && at < text.Length => char.IsLower(text, at),
        ("char" or "Char", "ToLower" or "ToLowerInvariant", [char letter, ..]) => char.ToLowerInvariant(letter),
        ("char" or "Char", "ToUpper" or "ToUpperInvariant", [char letter, ..]) => char.ToUpperInvariant(letter),
        ("Regex", "Replace", [string text, string pattern, string made]) => Try(() => Regex.Replace(text, pattern, made, RegexOptions.CultureInvariant, Patience)),
        ("Regex", "Match", [string text, string pattern]) => Try(() => Regex.Match(text, pattern, RegexOptions.CultureInvariant, Patience).Value),
        ("Regex", "IsMatch", [string text, string pattern]) => Try(() => Regex.IsMatch(text, pattern, RegexOptions.CultureInvariant, Patience)),
        _ => FluentEvaluator.Unknown,
    };

    /// <summary>Whether a value can stand in a text.</summary>
    public static bool IsText(object? value) => value is null or string or char or int or long or short or byte;

    /// <summary>How it stands there.</summary>
    public static string TextOf(object? value) => Convert.ToString(value, CultureInfo.InvariantCulture) ?? string.Empty;

    private static object? Try(Func<object?> match)
    {
        try
        {
            return match();
        }
        catch (Exception e) when (e is ArgumentException or RegexMatchTimeoutException)
        {
            return FluentEvaluator.Unknown;
        }
    }
}
