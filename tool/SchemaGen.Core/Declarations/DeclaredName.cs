using SchemaGen.Core.Configuration;
using SchemaGen.Core.Schemas;
using SchemaGen.Core.Schemas.Objects;
using SchemaGen.Core.Text;

namespace SchemaGen.Core.Declarations;

/// <summary>What a CREATE statement calls the object that it makes, as far as its text says it.</summary>
/// <param name="Kind">The kind.</param>
/// <param name="Schema">The schema; that of the search path where the statement names none.</param>
/// <param name="Name">The name; empty for a cast.</param>
public sealed record DeclaredName(ObjectKind Kind, string Schema, string Name)
{

    // The words after CREATE, the longest first where one begins another.
    private static readonly IReadOnlyList<(string[] Words, ObjectKind Kind)> Kinds =
        [.. ObjectKinds.All.SelectMany(k => k.CreateWords.Select(w => (Words: w.Split(' '), Kind: k))).OrderByDescending(k => k.Words.Length)];

    /// <summary>The table of a trigger or a rule; else empty.</summary>
    public string Table { get; init; } = string.Empty;

    /// <summary>The types of the arguments of a routine as they are written, each with or without a name before it; null where they are not told apart.</summary>
    public ValueList<string>? Arguments { get; init; }

    /// <summary>The schemas in which it may stand: a table that is named without one is looked for in the whole path.</summary>
    internal ValueList<string> Schemas { get; init; } = [Schema];

    /// <summary>The name as a person reads it, without the schema <c>public</c>.</summary>
    public string Display => Kind == Cast.ObjectKind ? $"({string.Join(", ", Arguments ?? [])})" : string.Join(".", new[] { Schema == "public" ? string.Empty : Schema, Table, Name }.Where(p => p.Length > 0));

    /// <summary>The name in a CREATE statement, or null for any other statement.</summary>
    /// <param name="sql">The statement.</param>
    /// <param name="path">Where it finds and makes what it names without a schema.</param>
    public static DeclaredName? Of(string sql, SearchPath path)
    {
        var tokens = SqlLexer.Tokens(sql).Where(t => t.Kind != SqlTokenKind.Trivia).ToList();
        if (tokens.Count == 0 || tokens[0].Value != "create")
        {
            return null;
        }

        var at = tokens.Count > 2 && tokens[1].Value == "or" ? 3 : 1;
        var (words, kind) = Kinds.FirstOrDefault(k => k.Words.SequenceEqual(tokens.Skip(at).Take(k.Words.Length).Select(t => t.Value)));
        return kind?.IsWhole == true ? Read(sql, new(tokens, at + words.Length), kind, path) : null;
    }

    /// <summary>Whether an object may be the one; routines are told apart by the types of their arguments.</summary>
    public bool Fits(ObjectId id) => id.Kind == Kind && id.Name == Name && (Schemas.Contains(id.Schema) || Kind.Scope == ObjectScope.Database) && id.Table == Table && HasArgumentsOf(id.Signature);

    private static DeclaredName Read(string sql, NameCursor cursor, ObjectKind kind, SearchPath path)
    {
        cursor.Skip("if", "not", "exists");
        var (schema, name) = kind == Cast.ObjectKind ? (string.Empty, string.Empty) : cursor.ReadName();
        var arguments = kind == Function.ObjectKind || kind == Procedure.ObjectKind || kind == Cast.ObjectKind ? cursor.ReadArguments(sql) : null;
        if (kind == Trigger.ObjectKind || kind == Rule.ObjectKind)
        {
            cursor.SkipTo(kind == Trigger.ObjectKind ? "on" : "to");
            var (tableSchema, table) = cursor.ReadName();
            return new(kind, tableSchema ?? path.First, name) { Table = table, Schemas = tableSchema is null ? path.Schemas : [tableSchema] };
        }

        return new(kind, kind.Scope == ObjectScope.Database ? string.Empty : schema ?? path.First, name) { Arguments = arguments };
    }

    private bool HasArgumentsOf(string signature)
    {
        if (Arguments is not { } written)
        {
            return true;
        }

        if (Kind == Cast.ObjectKind)
        {
            return written is [var cast] && TypesOf(signature.Trim('(', ')')).Zip(TypesOf(cast), (type, name) => IsSpelled(name, type)).All(same => same);
        }

        var types = NameCursor.Split(signature.Substring(1, signature.Length - 2));
        return types.Count == written.Count && types.Zip(written, IsOfType).All(same => same);
    }

    // A cast names its two types as in its CREATE statement.
    private static IEnumerable<string> TypesOf(string cast) => System.Text.RegularExpressions.Regex.Split(cast, @"\s+as\s+", System.Text.RegularExpressions.RegexOptions.IgnoreCase)
        .Select(t => SqlTypeName.BaseOf(SqlTypeName.Normalise(t)));

    // An argument is a type with or without a name before it; a schema that the search path holds may be left out.
    private static bool IsOfType(string type, string argument)
    {
        var space = argument.IndexOfAny([' ', '\n', '\t']);
        return new[] { argument.Substring(space + 1), argument }
            .Select(a => SqlTypeName.BaseOf(SqlTypeName.Normalise(a)) + (a.TrimEnd().EndsWith("]", StringComparison.Ordinal) ? "[]" : string.Empty))
            .Any(a => IsSpelled(a, type));
    }

    /// <summary>Whether a type is written like this, maybe without the schema that the search path holds.</summary>
    internal static bool IsSpelled(string written, string type) => written == type || type.EndsWith("." + written, StringComparison.Ordinal);
}
