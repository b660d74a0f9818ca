using SchemaGen.Core.Schemas;
using SchemaGen.Core.Schemas.Facts;
using SchemaGen.Core.Schemas.Objects;
using SchemaGen.Core.Statements;
using SchemaGen.Core.Text;

namespace SchemaGen.Core.Declarations;

/// <summary>Gives objects that a server has printed the text that a person wrote.</summary>
public static class DeclaredTexts
{
    // ALTER FUNCTION changes what CREATE FUNCTION says; ALTER TABLE ... DISABLE TRIGGER changes what no CREATE TRIGGER can say.
    private static readonly ObjectKind[] Alterable =
    [
        View.ObjectKind, MaterializedView.ObjectKind, Function.ObjectKind, Procedure.ObjectKind, Operator.ObjectKind, TextSearchParser.ObjectKind,
        TextSearchTemplate.ObjectKind, TextSearchDictionary.ObjectKind, Publication.ObjectKind, ForeignDataWrapper.ObjectKind, ForeignServer.ObjectKind,
        ForeignTable.ObjectKind,
    ];

    /// <summary>The schema with the text of declarations.</summary>
    public static Schema From(Schema schema, IReadOnlyList<Declaration> declarations) => schema.Select(o => From(o, declarations));

    /// <summary>The object with the text of its declaration: the statement, where a single one says the whole of it, the statements that say it together, or else the clauses of a declared one.</summary>
    public static SchemaObject From(SchemaObject item, IReadOnlyList<Declaration> declarations) =>
        item is DefinedObject defined && declarations.LastOrDefault(d => d.Name?.Fits(item.Id) == true) is { } declaration && !IsAltered(defined.Id.Kind, defined.Id.Name, declarations)
            ? defined with { Definition = new SqlExpression(declaration.Text, defined.Definition.Canonical) }
            : item is TextSearchConfiguration or OperatorClass or OperatorFamily or Transform ? DeclaredStatements.From((DefinedObject)item, declarations)
            : item.IsDeclared ? DeclaredClauses.From(item, declarations)
            : item;

    /// <summary>The schema with the text of the history, where an object is as it was recorded.</summary>
    public static Schema FromHistory(Schema schema, Schema recorded) => schema.Select(o => recorded.Find(o.Id) is { } known && (known is DefinedObject || known.IsDeclared) && known == o ? known.WithNeedsOf(o) : o);

    /// <summary>Whether a statement that has no name of its own speaks of an object.</summary>
    public static bool Names(Declaration declaration, ObjectId id) =>
        declaration.Name is null && SqlLexer.Tokens(declaration.Text).Any(t => t.IsIdentifier && t.Value == (id.Name.Length > 0 ? id.Name : id.Table));

    /// <summary>Whether a statement changes something of a name that another statement makes.</summary>
    public static bool Alters(Declaration declaration, string name) => declaration.Form.Use == StatementUse.Alter && declaration.Has(name)
        && SqlLexer.Tokens(declaration.Text).Any(t => t.IsIdentifier && t.Value == name);

    /// <summary>The statements that are recorded by their hash, as the history holds them.</summary>
    public static IEnumerable<Statement> Statements(IReadOnlyList<Declaration> declarations) =>
        Recorded(declarations).Select(d => d.ToStatement() with { IsDeclared = true }).GroupBy(s => s.Id).Select(g => g.First());

    /// <summary>The statements that are recorded by their hash: those without a name, and a CREATE of which others change what it says.</summary>
    public static IEnumerable<Declaration> Recorded(IReadOnlyList<Declaration> declarations) =>
        declarations.Where(d => d.Name is not { } name || IsAltered(name.Kind, name.Name, declarations));

    /// <summary>Whether statements change what the CREATE of an object says, so that its text is not the whole of it.</summary>
    internal static bool IsAltered(ObjectKind kind, string name, IReadOnlyList<Declaration> declarations) => Alterable.Contains(kind)
        && declarations.Any(d => d.Form.Kinds.Contains(kind) && Alters(d, name));
}
