using SchemaGen.Core.Scripts;

namespace SchemaGen.Migrations;

/// <summary>Tells which statements begin and end transactions.</summary>
internal static class TransactionWords
{
    /// <summary>Whether it begins one.</summary>
    public static bool Begins(SqlStatement s) => s.Begins("begin") || s.Begins("start", "transaction");

    /// <summary>Whether it ends one, and begins no other.</summary>
    public static bool Ends(SqlStatement s) => MayEnd(s) && !(s.Words.Contains("chain") && !s.Words.Contains("no"));

    /// <summary>Whether it ends one.</summary>
    public static bool MayEnd(SqlStatement s) => s.Begins("prepare", "transaction")
        || (s.Words is ["commit" or "end" or "abort" or "rollback", ..] && !s.Words.Contains("to") && !s.Words.Contains("prepared"));

    /// <summary>Whether what was done before it is kept.</summary>
    public static bool Keeps(SqlStatement s) => s.Begins("commit") || s.Begins("end");
}
