using SchemaGen.Core.Schemas.Facts;
using SchemaGen.Core.Text;

namespace SchemaGen.Core.Schemas.Objects;

/// <summary>Extended statistics (CREATE STATISTICS).</summary>
public sealed record Statistics(ObjectId Id, SqlExpression Definition) : DefinedObject(Id, Definition)
{
    /// <summary>The kind.</summary>
    public static ObjectKind ObjectKind { get; } =
        KindOf("statistics", ObjectScope.Schema, (id, sql, facts) => new Statistics(id, ByName(sql)) { Target = facts.Number("target") }) with { CreateWords = ["statistics"] };

    /// <summary>How many values ANALYZE keeps; null for the default.</summary>
    public long? Target { get; init; }

    /// <inheritdoc />
    public override Transition TransitionTo(SchemaObject after) => after is Statistics statistics && statistics.Definition == Definition ? Transition.InPlace : base.TransitionTo(after);

    /// <inheritdoc />
    protected override FactSet Details(FactSet facts) => facts.With("target", Target);

    // The server prints columns in the order of their table, which another way to the same table may change; to it their order means nothing.
    private static SqlExpression ByName(SqlExpression definition) => definition.Canonical is { } printed && ByName(printed) is var sorted
        ? new(definition.Text == printed ? sorted : definition.Text, sorted)
        : definition;

    private static string ByName(string printed)
    {
        var words = SqlLexer.Tokens(printed).Where(t => t.Kind == SqlTokenKind.Word).ToList();
        var (on, end) = (words.Find(t => t.Value == "on"), words.FindLast(t => t.Value == "from").Start);
        var start = on.Start + on.Length;
        if (on.Length == 0 || end < start)
        {
            return printed;
        }

        var keys = SqlLexer.Split(printed.Substring(start, end - start)).Select(k => k.Trim()).ToLookup(k => k.EndsWith(")", StringComparison.Ordinal));
        return $"{printed.Substring(0, start)} {string.Join(", ", [.. keys[false].OrderBy(k => k, StringComparer.Ordinal), .. keys[true]])} {printed.Substring(end)}";
    }
}
