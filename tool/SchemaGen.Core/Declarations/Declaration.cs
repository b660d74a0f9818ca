using SchemaGen.Core.Configuration;
using SchemaGen.Core.Diagnostics;
using SchemaGen.Core.Schemas.Objects;
using SchemaGen.Core.Statements;

namespace SchemaGen.Core.Declarations;

/// <summary>A statement of SQL that declares what no class can say.</summary>
/// <param name="Text">The statement without its semicolon.</param>
/// <param name="Source">Where it stands.</param>
/// <param name="Path">Where it finds and makes what it names without a schema.</param>
public sealed record Declaration(string Text, SourceSpan Source, SearchPath Path)
{
    /// <summary>What it makes, where that is kept as the statement that makes it; null for any other statement.</summary>
    public DeclaredName? Name { get; } = DeclaredName.Of(Text, Path);

    /// <summary>What is known of it by its leading words.</summary>
    public required StatementForm Form { get; init; }

    /// <summary>Whether it grants or revokes.</summary>
    public bool IsOfPrivileges => Form.Use == StatementUse.Privileges;

    /// <summary>Whether it makes a schema of this name.</summary>
    internal bool MakesSchema(string name) => ToText() is var text && text.BeginsWith("create", "schema") && text.NameBehind("schema")?.Name == name;

    /// <summary>Whether a name stands somewhere in it, found without taking it apart.</summary>
    internal bool Has(string name) => Text.IndexOf(name, StringComparison.OrdinalIgnoreCase) >= 0;

    /// <summary>The statement to be cut into its clauses.</summary>
    internal StatementText ToText() => new(Text, Path.First);

    /// <summary>What stands for it in a manifest where it has no name: its hash and how it begins.</summary>
    public Statement ToStatement() => Statement.Of(Text);

    /// <summary>Whether it is the declaration of an object that was made of the same text.</summary>
    public bool Declares(DefinedObject item) => Name is { } name && name.Fits(item.Id) && item.Definition.Text == Text;
}
