using SchemaGen.Core.Diagnostics;

namespace SchemaGen.Cli.Reviewing;

/// <summary>Leads to a line of source on the site of the repository.</summary>
internal static class SourceLink
{
    /// <summary>What stands before the path of a file: what was typed, else what the CI says; null where neither does.</summary>
    internal static string? Prefix(string? typed, Func<string, string?> environment) => typed
        ?? Joined("{0}/{1}/blob/{2}/", environment, "GITHUB_SERVER_URL", "GITHUB_REPOSITORY", "GITHUB_SHA")
        ?? Joined("{0}/-/blob/{1}/", environment, "CI_PROJECT_URL", "CI_COMMIT_SHA");

    /// <summary>The place as a link of Markdown, or as text.</summary>
    internal static string Of(SourceSpan place, string? prefix)
    {
        var text = Output.Markdown.Cell($"{place.File}:{place.Line}");
        return prefix is null ? text : $"[{text}]({prefix}{string.Join('/', place.File.Split('/').Select(Uri.EscapeDataString))}#L{place.Line})";
    }

    private static string? Joined(string form, Func<string, string?> environment, params string[] names)
    {
        var values = names.Select(environment).ToArray();
        return values.All(v => v is { Length: > 0 }) ? string.Format(System.Globalization.CultureInfo.InvariantCulture, form, values) : null;
    }
}
