using SchemaGen.Core.Schemas.Facts;
using SchemaGen.Core.Text;

namespace SchemaGen.Core.Schemas.Objects;

/// <summary>How the rows of a partitioned table are divided (PARTITION BY).</summary>
/// <param name="Strategy">The strategy: range, list or hash.</param>
/// <param name="Keys">What they are divided by, in order.</param>
public sealed record PartitionKey(string Strategy, ValueList<IndexKey> Keys)
{
    /// <summary>The key as <c>pg_get_partkeydef</c> prints it: <c>RANGE (made, lower(region))</c>.</summary>
    /// <exception cref="FormatException">The text is not of the form.</exception>
    public static PartitionKey FromServer(string text)
    {
        var open = text.IndexOf('(');
        var inner = open < 0 ? string.Empty : text.Substring(open + 1, text.LastIndexOf(')') - open - 1);
        return new(text.Substring(0, Math.Max(open, 0)).Trim().ToLowerInvariant(), SqlLexer.Split(inner).Select(k => KeyOf(k.Trim())).ToValueList());
    }

    internal FactSet ToFacts(ObjectId table) => FactSet.Empty.With("strategy", Strategy).WithGroups("keys", Keys.Select(k => k.ToFacts(table)));

    internal static PartitionKey From(FactSet facts) =>
        new(facts.Text("strategy") ?? throw FactSet.Missing("strategy"), facts.Groups("keys").Select(IndexKey.From).ToValueList());

    private static IndexKey KeyOf(string text) => new IndexKeyParser(text).Parse() is ({ } key, null)
        ? key with { Expression = key.Expression is null ? null : SqlExpression.FromServer(key.Expression.Text) }
        : throw new FormatException($"the partition key {text} is not understood");
}
