using SchemaGen.Postgres.Scratch;

namespace SchemaGen.Cli.Proving;

/// <summary>Tells what a scratch server cannot do from what a revision does wrong.</summary>
internal static class Unprovable
{
    /// <summary>Whether the refusal says something of this server, its rights, files and resources, and nothing of the statement.</summary>
    /// <remarks>Classes of SQLSTATE: 08 connection, 28 and 42501 rights, 53 resources, 54 limits, 57 intervention, 58 files, F0 configuration, XX internal.</remarks>
    public static bool IsOfServer(ScratchSqlException e) =>
        e.SqlState.Length == 0 || e.SqlState == "42501" || e.SqlState[..2] is "08" or "28" or "53" or "54" or "57" or "58" or "F0" or "XX"
        || (e.SqlState == "0A000" && e.Message.Contains("is not available", StringComparison.Ordinal));
}
