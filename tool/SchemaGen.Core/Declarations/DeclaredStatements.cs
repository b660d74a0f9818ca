using SchemaGen.Core.Schemas;
using SchemaGen.Core.Schemas.Objects;
using SchemaGen.Core.Text;

namespace SchemaGen.Core.Declarations;

/// <summary>Gives objects that may take several statements the text of those: a text search configuration and its mappings, an operator family and its members, an operator class, a transform.</summary>
internal static class DeclaredStatements
{
    /// <summary>The object in the words of its statements; in the server's where they do not begin with its CREATE, or say more or less than the object.</summary>
    internal static DefinedObject From(DefinedObject item, IReadOnlyList<Declaration> declarations)
    {
        var makers = declarations.Where(d => d.Name is null && d.Has(item.Id.Name)).Select(d => d.ToText()).Where(s => IsAbout(s, item)).ToList();
        return makers.Count > 0 && makers[0].BeginsWith("create") && !makers.Exists(m => IsCopy(m, declarations)) && Members(makers) == Members([new(item.Definition.Best, item.Id.Schema)])
            ? item with { Definition = new(string.Join(";\n", makers.Select(m => m.Sql)), item.Definition.Canonical) }
            : item;
    }

    private static bool IsAbout(StatementText statement, DefinedObject item) => item switch
    {
        TextSearchConfiguration => IsNamed(statement, item.Id, "text", "search", "configuration"),
        OperatorClass made => IsNamed(statement, item.Id, "operator", "class") && statement.Has("using", made.Method),
        OperatorFamily made => IsNamed(statement, item.Id, "operator", "family") && statement.Has("using", made.Method),
        TypeTransform made => statement.BeginsWith("create") && statement.Has("language", made.Language!) && statement.Between(["transform", "for"], "language") is { } type && DeclaredName.IsSpelled(SqlTypeName.Normalise(type), made.Type!),
        _ => false,
    };

    private static bool IsNamed(StatementText statement, ObjectId id, params string[] words) =>
        (statement.BeginsWith(["create", .. words]) || statement.BeginsWith(["alter", .. words])) && statement.NameBehind(words) == (id.Schema, id.Name);

    // What is copied may be declared too, and be another by then.
    private static bool IsCopy(StatementText statement, IReadOnlyList<Declaration> declarations) => statement.NameBehind("copy", "=") is { } copied
        && declarations.Any(d => d.Name is null && d.Has(copied.Name) && d.ToText().NameBehind("create", "text", "search", "configuration") == copied);

    // CREATE OPERATOR CLASS gives its family what is not bound to the class, by the access method's own rule (amadjustmembers).
    private static int Members(IEnumerable<StatementText> statements) => statements.Sum(s => s.CountNumbered("operator") + s.CountNumbered("function"));
}
