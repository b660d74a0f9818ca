using SchemaGen.Core.Scripts;
using SchemaGen.Core.Text;

namespace SchemaGen.Core.Statements;

/// <summary>A statement that cannot, or may not be able to, run in a transaction.</summary>
/// <param name="Kind">What is known of it.</param>
/// <param name="IsAlways">Whether PostgreSQL refuses it in every transaction, not only about a partitioned table or with a COMMIT in its code.</param>
/// <remarks>The callers of PreventInTransactionBlock in PostgreSQL's src/backend.</remarks>
public sealed record OutsideStatement(OutsideKind Kind, bool IsAlways)
{
    /// <summary>The name of the index that is made, as the catalog has it; empty where PostgreSQL chooses one.</summary>
    public string Index { get; init; } = string.Empty;

    /// <summary>The table of the index, the index that is dropped, or the partition, as the statement writes it.</summary>
    public string Relation { get; init; } = string.Empty;

    /// <summary>What is known of a statement; null where it can run in a transaction.</summary>
    public static OutsideStatement? Of(SqlStatement statement)
    {
        var words = statement.Words;
        return StatementClassifier.Classify(statement).Words switch
        {
            "create index" or "create unique index" when words.Contains("concurrently") => CreateIndex(statement.Text),
            "drop" when words is [_, "index", "concurrently", ..] => new(OutsideKind.DropIndex, true) { Relation = NameBehind(statement.Text, "concurrently", "if", "exists") },
            "alter table" when words is [.., "concurrently"] && words.Contains("detach") =>
                new(OutsideKind.DetachPartition, true) { Relation = NameBehind(statement.Text, "partition") },
            "reindex" => SqlLexer.Words(statement.Text).Contains("concurrently") ? new(OutsideKind.Reindex, true) : new(OutsideKind.Repeatable, false),
            "vacuum" or "alter system" => new(OutsideKind.Repeatable, true),
            "cluster" => new(OutsideKind.Repeatable, words.Count == 1),
            "discard" when words is [_, "all"] => new(OutsideKind.Repeatable, true),
            "create database" or "drop database" or "create tablespace" or "drop tablespace" => new(OutsideKind.Other, true),
            "alter database" when words.Contains("tablespace") => new(OutsideKind.Other, true),
            "create subscription" or "alter subscription" or "drop subscription" or "call" => new(OutsideKind.Other, false),
            "do" when EndsTransactions(statement.Text) => new(IsRepeatable(statement.Text) ? OutsideKind.Repeatable : OutsideKind.Other, false),
            "commit" or "rollback" when words is [_, "prepared", ..] => new(OutsideKind.Other, true),
            _ => null,
        };
    }

    private static bool EndsTransactions(string block) => SqlLexer.Words(SqlLexer.Bodies(block)).Any(w => w is "commit" or "rollback");

    // What was begun may run again where its first line says so.
    private static bool IsRepeatable(string block) => block.Split('\n')[0].TrimEnd().EndsWith("-- schemagen: repeatable", StringComparison.Ordinal);

    private static OutsideStatement CreateIndex(string text)
    {
        var tokens = Tokens(text);
        var at = Behind(tokens, 0, "concurrently", "if", "not", "exists");
        var isNamed = tokens[at] is not { Kind: SqlTokenKind.Word, Value: "on" };
        return new(OutsideKind.CreateIndex, true) { Index = isNamed ? tokens[at].Value : string.Empty, Relation = Name(text, tokens, Behind(tokens, at, "on", "only")) };
    }

    private static string NameBehind(string text, string word, params string[] optional)
    {
        var tokens = Tokens(text);
        return Name(text, tokens, Behind(tokens, 0, [word, .. optional]));
    }

    private static List<SqlToken> Tokens(string text) => [.. SqlLexer.Tokens(text).Where(t => t.Kind != SqlTokenKind.Trivia)];

    // Behind the first of the words, and behind the others where they stand next.
    private static int Behind(List<SqlToken> tokens, int at, params string[] words)
    {
        at = tokens.FindIndex(at, t => t.Kind == SqlTokenKind.Word && t.Value == words[0]) + 1;
        var optional = words.Skip(1).ToList();
        return tokens.Skip(at).Take(optional.Count).Select(t => t.Value).SequenceEqual(optional) ? at + optional.Count : at;
    }

    // A name and what its periods join to it.
    private static string Name(string text, List<SqlToken> tokens, int at)
    {
        var end = at;
        while (end + 2 < tokens.Count && tokens[end + 1].Value == "." && tokens[end + 2].IsIdentifier)
        {
            end += 2;
        }

        return at < tokens.Count ? text.Substring(tokens[at].Start, tokens[end].Start + tokens[end].Length - tokens[at].Start) : string.Empty;
    }
}
