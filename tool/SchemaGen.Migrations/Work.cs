using SchemaGen.Core.Scripts;

namespace SchemaGen.Migrations;

/// <summary>A Work is one statement to send; without a statement of a file it is one of the journal.</summary>
internal sealed record Work(string Sql, SqlStatement? Statement)
{
    /// <summary>The statements of the journal.</summary>
    public static IEnumerable<Work> Of(string sql) => SqlSplitter.Split(sql).Select(s => new Work(s.Text, null));

    /// <summary>The statements of a file.</summary>
    public static IEnumerable<Work> Of(IEnumerable<SqlStatement> statements) => statements.Select(s => new Work(s.Text, s));
}
