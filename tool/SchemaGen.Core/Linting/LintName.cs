using SchemaGen.Core.Text;

namespace SchemaGen.Core.Linting;

/// <summary>Names as statements write them, brought to one form: <c>cars</c> and <c>public."cars"</c> are one table.</summary>
internal static class LintName
{
    private const string Usual = "public";

    /// <summary>The name without quotes and without the schema <c>public</c>.</summary>
    internal static string Of(string written)
    {
        var parts = Parts(written);
        return string.Join(".", parts.Count > 1 && parts[0] == Usual ? parts.Skip(1) : parts);
    }

    /// <summary>The last part of a name.</summary>
    internal static string Last(string written) => Parts(written) is { Count: > 0 } parts ? parts[parts.Count - 1] : string.Empty;

    /// <summary>Whether a name says its schema.</summary>
    internal static bool HasSchema(string written) => Parts(written).Count > 1;

    // What is bare is folded.
    private static IReadOnlyList<string> Parts(string written) =>
        [.. SqlLexer.Tokens(written).Where(t => t.IsIdentifier).Select(t => t.Value)];
}
