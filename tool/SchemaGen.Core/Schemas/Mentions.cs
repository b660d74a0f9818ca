using SchemaGen.Core.Schemas.Objects;
using SchemaGen.Core.Text;

namespace SchemaGen.Core.Schemas;

/// <summary>Finds by their names the objects of a schema that a piece of SQL speaks of.</summary>
/// <remarks>With an empty search_path Postgres prints the schema of all that is not its own, so that in its spelling a name is found for sure.</remarks>
internal sealed class Mentions
{
    private readonly ILookup<string, ObjectId> byName;
    private readonly ILookup<string, ObjectId> parts;
    private readonly bool hasAny;

    internal Mentions(Schema objects)
    {
        HashSet<ObjectId> rowTypes = [.. objects.SelectMany(TypesOf).Select(objects.TypeNamed).OfType<ObjectId>().Where(id => id.Kind == Table.ObjectKind)];
        parts = objects.Where(o => o is CompositeAttribute || (o is Column && rowTypes.Contains(o.Id.TableId))).ToLookup(o => o.Id.Name, o => o.Id, StringComparer.Ordinal);
        var named = objects.Where(o => o.Id.Kind.Scope == ObjectScope.Schema && o is not (Index or SequenceOwner)).Select(o => o.Id).ToList();
        byName = named.ToLookup(id => id.Name, StringComparer.Ordinal);
        hasAny = named.Exists(id => id.Kind != Table.ObjectKind && id.Kind != Sequence.ObjectKind);
    }

    /// <summary>What an expression calls, casts to or names: of whatever is no table, as expressions cannot read one.</summary>
    // What a person wrote may leave out any schema of the search path; what the server prints leaves out only its own.
    internal IEnumerable<ObjectId> InExpression(SqlExpression sql) => hasAny ? Find(sql.Best, isBody: false, isOpen: sql.Canonical is null) : [];

    /// <summary>What the body of a function may name, also without its schema.</summary>
    internal IEnumerable<ObjectId> InBody(string sql) => Find(sql, isBody: true, isOpen: true);

    private HashSet<ObjectId> Find(string sql, bool isBody, bool isOpen)
    {
        HashSet<ObjectId> found = [];
        var tokens = SqlLexer.Tokens(sql).Where(t => t.Kind != SqlTokenKind.Trivia).ToList();
        for (var i = 0; i < tokens.Count; i++)
        {
            if (tokens[i].Kind == SqlTokenKind.String)
            {
                found.UnionWith(Named(ObjectId.SplitPath(SqlLiteral.Unquote(tokens[i].Value)), isCall: false, isType: false, isOpen));
            }
            else if (tokens[i].Value == "operator" && IsSymbol(tokens, i + 1, "(") && IsSymbol(tokens, i + 3, "."))
            {
                // OPERATOR(public.===), as the server prints what is not its own.
                var name = string.Concat(tokens.Skip(i + 4).TakeWhile(t => t.Kind == SqlTokenKind.Symbol && t.Value != ")").Select(t => t.Value));
                found.UnionWith(Named([tokens[i + 2].Value, name], isCall: false, isType: false, isOpen));
            }
            else if (IsSymbol(tokens, i - 1, ".") && IsSymbol(tokens, i - 2, ")"))
            {
                found.UnionWith(parts[tokens[i].Value]);
            }
            else if (tokens[i].IsIdentifier || IsSymbol(tokens, i - 1, "."))
            {
                var isQualified = IsSymbol(tokens, i - 1, ".") && i > 1 && tokens[i - 2].IsIdentifier;
                IReadOnlyList<string> path = isQualified ? [tokens[i - 2].Value, tokens[i].Value] : [tokens[i].Value];
                // pg_catalog comes before the whole search path.
                var isOfType = IsSymbol(tokens, i - 1, ":") || (i > 0 && tokens[i - 1].Value is "as" or "collate");
                found.UnionWith(Named(path, IsSymbol(tokens, i + 1, "("), isBody || (isOfType && !SqlTypeName.IsBuiltIn(tokens[i].Value)), isOpen));
            }
        }

        return found;
    }

    private static IEnumerable<SqlType> TypesOf(SchemaObject item) => item switch
    {
        Column column => [column.Type],
        Domain domain => [domain.Type],
        CompositeAttribute attribute => [attribute.Type],
        _ => [],
    };

    private IEnumerable<ObjectId> Named(IReadOnlyList<string> path, bool isCall, bool isType, bool isOpen) => path switch
    {
        [var schema, var name] => byName[name].Where(id => id.Schema == schema && (isCall || !IsRoutine(id))),
        // INSERT INTO t (a) and t AS x (a) look like calls.
        [var name] when isCall => byName[name].Where(id => (isType || IsRoutine(id)) && (isOpen || id.Schema == "public")),
        [var name] when isType => byName[name].Where(id => !IsRoutine(id) && (isOpen || id.Schema == "public")),
        _ => [],
    };

    private static bool IsRoutine(ObjectId id) => id.Kind == Function.ObjectKind || id.Kind == Procedure.ObjectKind || id.Kind == Aggregate.ObjectKind;

    private static bool IsSymbol(List<SqlToken> tokens, int i, string symbol) =>
        i >= 0 && i < tokens.Count && tokens[i].Kind == SqlTokenKind.Symbol && tokens[i].Value == symbol;
}
