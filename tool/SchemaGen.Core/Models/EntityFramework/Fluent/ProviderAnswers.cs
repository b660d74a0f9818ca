namespace SchemaGen.Core.Models.EntityFramework.Fluent;

/// <summary>What <c>Database.IsNpgsql()</c> and its siblings answer.</summary>
internal static class ProviderAnswers
{
    private static readonly Dictionary<string, bool> Answers = new(StringComparer.Ordinal)
    {
        ["IsNpgsql"] = true,
        ["IsRelational"] = true,
        ["IsSqlServer"] = false,
        ["IsSqlite"] = false,
        ["IsInMemory"] = false,
        ["IsMySql"] = false,
        ["IsOracle"] = false,
        ["IsCosmos"] = false,
    };

    /// <summary>The answer of a method.</summary>
    public static bool TryGet(string method, out bool answer) => Answers.TryGetValue(method, out answer);
}
