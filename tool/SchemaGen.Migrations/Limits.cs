using SchemaGen.Core.Configuration;

namespace SchemaGen.Migrations;

/// <summary>Limits are how long the statements of a file may wait and take, and how often what got no lock is tried again.</summary>
internal sealed record Limits(TimeSpan? Lock, TimeSpan? Statement, int Retries)
{
    /// <summary>Those of a file, which says better than the options what it needs.</summary>
    public static Limits Of(MigratorOptions options, SqlScript script) => new(
        script.WaitsForNobody ? TimeSpan.Zero : script.Directives.LockTimeout ?? options.LockTimeout,
        script.Directives.StatementTimeout ?? options.StatementTimeout,
        script.Directives.Retries ?? options.Retries);

    /// <summary>Those of several files that run together: of the one that is tried again least often.</summary>
    public static Limits Of(MigratorOptions options, IEnumerable<SqlScript> scripts) => scripts.Select(s => Of(options, s)).MinBy(l => l.Retries)!;

    /// <summary>What is said of a lock that could not be had.</summary>
    public string NoLock => Lock is { } time && time > TimeSpan.Zero ? $"no lock within {TimeLimit.Text(time)}" : "no lock";
}
