using SchemaGen.Core.Schemas;
using SchemaGen.Core.Schemas.Facts;
using SchemaGen.Core.Schemas.Objects;
using SchemaGen.Core.Text;

namespace SchemaGen.Core.Declarations;

/// <summary>Gives objects that a server has printed the text that a person wrote.</summary>
public static class DeclaredTexts
{
    /// <summary>The schema with the text of declarations.</summary>
    public static Schema From(Schema schema, IReadOnlyList<Declaration> declarations) => schema.Select(o => From(o, declarations));

    /// <summary>The object with the text of its declaration: the statement, where a single one says the whole of it, the statements that say it together, or else the clauses of a declared one.</summary>
    public static SchemaObject From(SchemaObject item, IReadOnlyList<Declaration> declarations) =>
        item is DefinedObject defined && declarations.LastOrDefault(d => d.Name?.Fits(item.Id) == true) is { } declaration && !IsAltered(defined, declarations)
            ? defined with { Definition = new SqlExpression(declaration.Text, defined.Definition.Canonical) }
            : item is TextSearchConfiguration or OperatorClass or OperatorFamily or TypeTransform ? DeclaredStatements.From((DefinedObject)item, declarations)
            : item.IsDeclared ? DeclaredClauses.From(item, declarations)
            : item;

    /// <summary>The schema with the text of the history, where an object is as it was recorded.</summary>
    public static Schema FromHistory(Schema schema, Schema recorded) => schema.Select(o => recorded.Find(o.Id) is { } known && (known is DefinedObject || known.IsDeclared) && known == o ? known.WithNeedsOf(o) : o);

    /// <summary>Whether a statement that has no name of its own speaks of an object.</summary>
    public static bool Names(Declaration declaration, ObjectId id) =>
        declaration.Name is null && SqlLexer.Tokens(declaration.Text).Any(t => t.IsIdentifier && t.Value == (id.Name.Length > 0 ? id.Name : id.Table));

    // ALTER FUNCTION changes what CREATE FUNCTION says; ALTER TABLE ... DISABLE TRIGGER changes what no CREATE TRIGGER can say.
    private static bool IsAltered(DefinedObject item, IReadOnlyList<Declaration> declarations) =>
        item is not SwitchedObject && declarations.Any(d => Names(d, item.Id) && SqlLexer.Words(d.Text).Take(4).ToList() is ["alter", "function" or "procedure" or "routine" or "view" or "operator" or "text" or "publication" or "server" or "foreign" or "materialized", ..] and not [.., "configuration"] and not ["alter", "operator", "class" or "family", ..]);
}
