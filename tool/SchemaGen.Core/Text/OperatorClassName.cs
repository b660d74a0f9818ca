using SchemaGen.Core.Schemas;

namespace SchemaGen.Core.Text;

/// <summary>Operator classes in one form, so that what a person wrote and what the catalog says can be compared: <c>gin_trgm_ops(siglen=32)</c>.</summary>
public static class OperatorClassName
{
    /// <summary>The class without a schema that every search path has, its parameters quoted only where they must be.</summary>
    /// <param name="sql">The class as SQL, maybe with a schema and parameters.</param>
    public static string Normalise(string sql)
    {
        var open = sql.IndexOf('(');
        var path = ObjectId.SplitPath(open < 0 ? sql : sql.Substring(0, open));
        var name = string.Join(".", path.Where((p, i) => i > 0 || path.Count == 1 || p is not ("public" or "pg_catalog")).Select(SqlIdentifier.Quote));
        return open < 0 ? name : $"{name}({string.Join(", ", sql.Substring(open + 1).TrimEnd(')').Split(',').Select(Parameter))})";
    }

    private static string Parameter(string text) => text.Split(['='], 2) is [var name, var value]
        ? $"{name.Trim()}={Value(value.Trim())}"
        : text.Trim();

    private static string Value(string value)
    {
        var text = value.IndexOf('\'') >= 0 ? SqlLiteral.Unquote(value) : value;
        return text.Length > 0 && text.All(c => char.IsLetterOrDigit(c) || c is '_' or '.') ? text : SqlLiteral.Quote(text);
    }
}
