using SchemaGen.Core.Schemas;
using SchemaGen.Core.Schemas.Objects;
using SchemaGen.Core.Text;

namespace SchemaGen.Core.Declarations;

/// <summary>Gives expressions the text that a person wrote, where an object is kept in parts and not as the statement that makes it: a policy, an index, a check, a default.</summary>
internal static class DeclaredClauses
{
    /// <summary>The object with the clauses of its declaration.</summary>
    internal static SchemaObject From(SchemaObject item, IReadOnlyList<Declaration> declarations) => item switch
    {
        Policy policy when Find(item.Id, declarations, s => s.Has("create", "policy", item.Id.Name)) is { } made && Find(item.Id, declarations, s => s.Has("alter", "policy", item.Id.Name)) is null => policy with
        {
            Using = Written(policy.Using, made.InBrackets("using")),
            WithCheck = Written(policy.WithCheck, made.InBrackets("with", "check")),
        },
        Index index when Find(item.Id, declarations, s => s.Has(item.Id.Name, "on") && s.Has("index")) is { } made => index with
        {
            Keys = Keys(index.Keys, made.Parts()),
            Where = Written(index.Where, made.Behind("where")),
        },
        Check check when Constraint(item.Id, check.Expression, declarations) is { } written => check with { Expression = Written(check.Expression, written)! },
        DomainCheck check when Constraint(item.Id, check.Expression, declarations) is { } written => check with { Expression = Written(check.Expression, written)! },
        Column { Default: not null } column when Maker(item.Id, declarations) is { } made && Find(item.Id, declarations, s => s.Has("set", "default")) is null =>
            column with { Default = Written(column.Default, made.Part(item.Id.Name)?.Default()) },
        Column { Generated: { } generated } column when Maker(item.Id, declarations) is { } made && Find(item.Id, declarations, s => s.Has("set", "expression")) is null =>
            column with { Generated = generated with { Expression = Written(generated.Expression, made.Part(item.Id.Name)?.InBrackets("as"))! } },
        // The version that a server happens to have is nobody's wish.
        Extension extension when Find(item.Id, declarations, s => s.BeginsWith("create", "extension"))?.Has("version") != true => extension with { Version = null },
        _ => item,
    };

    // The statement that makes the table or the domain.
    private static StatementText? Maker(ObjectId part, IReadOnlyList<Declaration> declarations) =>
        Find(part.TableId, declarations, s => s.BeginsWith("create") && s.NameBehind(part.TableId.Kind.Name) == (part.Schema, part.Table));

    private static StatementText? Find(ObjectId id, IReadOnlyList<Declaration> declarations, Func<StatementText, bool> test) => declarations
        .Where(d => d.Name is null && d.Has(id.Name) && d.Has(id.Table))
        .Select(d => d.ToText())
        .LastOrDefault(test);

    private static string? Constraint(ObjectId id, SqlExpression expression, IReadOnlyList<Declaration> declarations) =>
        Find(id, declarations, s => s.Has("constraint", id.Name, "check"))?.InBrackets("constraint", id.Name, "check") ?? DeclaredChecks.Find(id, expression, Maker(id, declarations));

    private static ValueList<IndexKey> Keys(ValueList<IndexKey> keys, IReadOnlyList<StatementText> parts) =>
        keys.Count != parts.Count ? keys : keys.Select((k, i) => k.Expression is null ? k : k with { Expression = Written(k.Expression, parts[i].Key()) }).ToValueList();

    private static SqlExpression? Written(SqlExpression? expression, string? text) => expression is null || string.IsNullOrWhiteSpace(text) ? expression : new(text!, expression.Canonical);
}
