using System.Text;
using SchemaGen.Core.Schemas;
using SchemaGen.Core.Schemas.Objects;
using SchemaGen.Core.Text;

namespace SchemaGen.Core.Diffing;

/// <summary>Gives what an expression or a type mentions its new name.</summary>
internal sealed class SqlRenamer
{
    private static readonly ObjectKind[] TypeKinds = [EnumType.ObjectKind, Domain.ObjectKind, CompositeType.ObjectKind, RangeType.ObjectKind, Table.ObjectKind];

    private readonly Func<ObjectId, ObjectId> apply;
    private readonly Dictionary<string, ObjectId> relations;
    private readonly Dictionary<(string Schema, string Name), ObjectId> types;
    private readonly Dictionary<(string Schema, string Name), ObjectId> collations;
    private readonly ILookup<string, string> attributes;
    private readonly ILookup<ObjectId, Rename> labels;

    /// <param name="names">The new name of each object by its old one.</param>
    /// <param name="labels">The labels that get another name, by the new name of their type.</param>
    /// <param name="apply">The new id of whatever stands in a table.</param>
    internal SqlRenamer(IReadOnlyDictionary<ObjectId, ObjectId> names, ILookup<ObjectId, Rename> labels, Func<ObjectId, ObjectId> apply)
    {
        (this.apply, this.labels) = (apply, labels);
        var ofSchema = names.Where(n => n.Key.Kind.Scope == ObjectScope.Schema).ToList();
        relations = ofSchema.Where(n => n.Key.Kind == Sequence.ObjectKind || n.Key.Kind == Table.ObjectKind).ToDictionary(n => n.Key.Path, n => n.Value);
        types = ofSchema.Where(n => TypeKinds.Contains(n.Key.Kind)).ToDictionary(n => (n.Key.Schema, n.Key.Name), n => n.Value);
        collations = ofSchema.Where(n => n.Key.Kind == Collation.ObjectKind).ToDictionary(n => (n.Key.Schema, n.Key.Name), n => n.Value);
        attributes = names.Where(n => n.Key.Kind == CompositeAttribute.ObjectKind).ToLookup(n => n.Key.Name, n => n.Value.Name);
    }

    /// <summary>The type under the new names; one that comes with Postgres keeps its own, whatever else is called so.</summary>
    internal SqlType Apply(SqlType type) => type.IsBuiltIn
        ? type
        : new(Apply("::" + type.Text, null).Substring(2), type.Canonical is { } text ? Apply("::" + text, null).Substring(2) : null);

    /// <summary>The signature of a routine under the new names of its types.</summary>
    internal string ApplyToSignature(string signature) => signature.Length == 0 || types.Count == 0 ? signature : Apply(signature, null);

    /// <summary>The collation under the new names.</summary>
    internal string ApplyToCollation(string sql) =>
        collations.Count > 0 && ObjectId.SplitPath(sql) is [var schema, var name] && collations.TryGetValue((schema, name), out var renamed) ? renamed.Path : sql;

    /// <summary>The SQL under the new names.</summary>
    /// <param name="sql">The SQL.</param>
    /// <param name="table">The table, by its old name, whose columns the bare names in it are; null where there are none.</param>
    internal string Apply(string sql, ObjectId? table)
    {
        var tokens = SqlLexer.Tokens(sql).ToList();
        StringBuilder result = new();
        for (var i = 0; i < tokens.Count; i++)
        {
            var count = tokens[i].IsIdentifier ? PathAt(tokens, i) : 1;
            var end = tokens[i + count - 1].Start + tokens[i + count - 1].Length;
            var text = sql.Substring(tokens[i].Start, end - tokens[i].Start);
            result.Append(tokens[i] switch
            {
                { IsIdentifier: true, Value: var name } when count == 1 && IsSymbol(tokens, i - 1, ".") && IsSymbol(tokens, i - 2, ")") =>
                    attributes[name].FirstOrDefault() is { } attribute ? SqlIdentifier.Quote(attribute) : text,
                { IsIdentifier: true } when IsAfterCollate(tokens, i) => ApplyToCollation(text),
                { Kind: SqlTokenKind.String } => ApplyToLiteral(text, TypeAfter(tokens, i)),
                { IsIdentifier: true } when !IsSymbol(tokens, i + count, "(") => ApplyToPath(Names(tokens, i, count), table, IsSymbol(tokens, i - 1, ":")) ?? text,
                _ => text,
            });
            i += count - 1;
        }

        return result.ToString();
    }

    private string? ApplyToPath(IReadOnlyList<string> path, ObjectId? table, bool isType) => path switch
    {
        [var schema, var name] when types.TryGetValue((schema, name), out var type) => type.Path,
        [var name] when isType => !SqlTypeName.IsBuiltIn(SqlTypeName.Normalise(name)) && types.TryGetValue(("public", name), out var type) ? type.Path : null,
        [var name] when table is not null => NewName(table, name) is var renamed && renamed.Name != name ? SqlIdentifier.Quote(renamed.Name) : null,
        [var owner, var name] when table is not null && owner == table.Name => SqlIdentifier.Quote(NewName(table, name).Table, NewName(table, name).Name),
        _ => null,
    };

    // A label before its type's name, and nextval('public.cars_id_seq'::regclass), which names a relation in a string.
    private string ApplyToLiteral(string literal, IReadOnlyList<string> type)
    {
        var text = SqlLiteral.Unquote(literal);
        if (relations.TryGetValue(text, out var relation))
        {
            return SqlLiteral.Quote(relation.Path);
        }

        var id = type.Count == 0 ? null : EnumType.IdOf(type.Count == 1 ? "public" : type[0], type[type.Count - 1]);
        var label = id is null ? null : labels[apply(id)].FirstOrDefault(r => r.FromLabel == text)?.ToLabel;
        return label is null ? literal : SqlLiteral.Quote(label);
    }

    private ObjectId NewName(ObjectId table, string column) => apply(Column.IdOf(table, column));

    private static IReadOnlyList<string> TypeAfter(List<SqlToken> tokens, int i) =>
        IsSymbol(tokens, i + 1, ":") && IsSymbol(tokens, i + 2, ":") && i + 3 < tokens.Count && tokens[i + 3].IsIdentifier
            ? Names(tokens, i + 3, PathAt(tokens, i + 3))
            : [];

    private static int PathAt(List<SqlToken> tokens, int i)
    {
        var count = 1;
        while (IsSymbol(tokens, i + count, ".") && i + count + 1 < tokens.Count && tokens[i + count + 1].IsIdentifier)
        {
            count += 2;
        }

        return count;
    }

    private static IReadOnlyList<string> Names(List<SqlToken> tokens, int i, int count) =>
        [.. tokens.Skip(i).Take(count).Where(t => t.IsIdentifier).Select(t => t.Value)];

    private static bool IsAfterCollate(List<SqlToken> tokens, int i) =>
        i > 1 && tokens[i - 1].Kind == SqlTokenKind.Trivia && tokens[i - 2] is { Kind: SqlTokenKind.Word, Value: "collate" };

    private static bool IsSymbol(List<SqlToken> tokens, int i, string symbol) =>
        i >= 0 && i < tokens.Count && tokens[i].Kind == SqlTokenKind.Symbol && tokens[i].Value == symbol;
}
