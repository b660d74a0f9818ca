using SchemaGen.Core.Planning;

namespace SchemaGen.Core.Linting;

/// <summary>The rules about what the HAZARD lines of a file say.</summary>
internal static class HazardLintRules
{
    private const string Online = "write it so that others go on ('schemagen revision --online always'), or run it when nobody waits";

    /// <summary>A rule for each kind of hazard.</summary>
    internal static IReadOnlyList<LintRule> All { get; } =
    [
        new(LintIds.DeletesData, "HAZARD deletes data", LintLevel.Warning, "keep a copy, and let code that does not read it run first")
        {
            Hazard = HazardKind.DeletesData,
            Peers = new() { PgSchemaDiff = ["DELETES_DATA"] },
        },
        new(LintIds.ChangesRows, "HAZARD changes rows", LintLevel.Note, "see that nobody has written into these seed rows") { Hazard = HazardKind.ChangesRows },
        new(LintIds.RewritesTable, "HAZARD rewrites table", LintLevel.Warning, Online)
        {
            Hazard = HazardKind.RewritesTable,
            Peers = new() { PgSchemaDiff = ["ACQUIRES_ACCESS_EXCLUSIVE_LOCK"], Eugene = ["E10"] },
        },
        new(LintIds.BlocksWrites, "HAZARD blocks writes", LintLevel.Warning, Online)
        {
            Hazard = HazardKind.BlocksWrites,
            Peers = new() { PgSchemaDiff = ["ACQUIRES_SHARE_LOCK", "ACQUIRES_SHARE_ROW_EXCLUSIVE_LOCK"] },
        },
        new(LintIds.BlocksReads, "HAZARD blocks reads", LintLevel.Warning, Online)
        {
            Hazard = HazardKind.BlocksReads,
            Peers = new() { PgSchemaDiff = ["ACQUIRES_ACCESS_EXCLUSIVE_LOCK"] },
        },
        new(LintIds.MayFail, "HAZARD may fail", LintLevel.Note, "look for such rows before it runs")
        {
            Hazard = HazardKind.MayFail,
            Peers = new() { Atlas = ["MF101", "MF102"] },
        },
        new(LintIds.InventsValues, "HAZARD invents values", LintLevel.Note, "see that the value is what these rows mean") { Hazard = HazardKind.InventsValues },
        new(LintIds.DependsOnSession, "HAZARD depends on session", LintLevel.Warning, "set the TimeZone that is meant at the head of the file")
        {
            Hazard = HazardKind.DependsOnSession,
        },
    ];

    /// <summary>The rule of a kind.</summary>
    internal static LintRule Of(HazardKind kind) => All.First(r => r.Hazard == kind);
}
