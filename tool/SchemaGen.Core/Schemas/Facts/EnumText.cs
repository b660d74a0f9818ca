using System.Text.RegularExpressions;

namespace SchemaGen.Core.Schemas.Facts;

/// <summary>Values of enumerations as words of SQL: <c>SetNull</c> is <c>set_null</c>.</summary>
public static class EnumText
{
    /// <summary>The word of a value; null for the default, which is left out of facts.</summary>
    public static string? WordOrNull<T>(this T value)
        where T : struct, Enum => EqualityComparer<T>.Default.Equals(value, default) ? null : Word(value);

    /// <summary>The word of a value.</summary>
    public static string Word<T>(this T value)
        where T : struct, Enum => Regex.Replace(value.ToString(), "(?<=[a-z])(?=[A-Z])", "_").ToLowerInvariant();
}
