using SchemaGen.Core.Naming;

namespace SchemaGen.Core.Models.EntityFramework.Setup;

/// <summary>Rewrites the names that EF Core makes, as the package EFCore.NamingConventions does.</summary>
internal static class NameRewriter
{
    private static readonly Dictionary<string, Func<string, string>> ByCall = new(StringComparer.Ordinal)
    {
        ["UseSnakeCaseNamingConvention"] = NamingConventions.SnakeCase,
        ["UseUpperSnakeCaseNamingConvention"] = n => NamingConventions.SnakeCase(n).ToUpperInvariant(),
        ["UseLowerCaseNamingConvention"] = n => n.ToLowerInvariant(),
        ["UseUpperCaseNamingConvention"] = n => n.ToUpperInvariant(),
        ["UseCamelCaseNamingConvention"] = n => n.Length == 0 ? n : char.ToLowerInvariant(n[0]) + n.Substring(1),
    };

    /// <summary>The rewriting that a call sets up; null for another call.</summary>
    public static Func<string, string>? Of(string call) => ByCall.TryGetValue(call, out var rewrite) ? rewrite : null;
}
