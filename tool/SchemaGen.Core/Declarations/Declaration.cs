using SchemaGen.Core.Diagnostics;
using SchemaGen.Core.Schemas.Objects;
using SchemaGen.Core.Statements;

namespace SchemaGen.Core.Declarations;

/// <summary>A statement of SQL that declares what no class can say.</summary>
/// <param name="Text">The statement without its semicolon.</param>
/// <param name="Source">Where it stands.</param>
public sealed record Declaration(string Text, SourceSpan Source)
{
    /// <summary>What it makes, where that is kept as the statement that makes it; null for any other statement.</summary>
    public DeclaredName? Name { get; } = DeclaredName.Of(Text);

    /// <summary>What is known of it by its leading words.</summary>
    public required StatementForm Form { get; init; }

    /// <summary>Whether it grants or revokes.</summary>
    public bool IsOfPrivileges => Form.Use == StatementUse.Privileges;

    /// <summary>Whether a name stands somewhere in it, found without taking it apart.</summary>
    internal bool Has(string name) => Text.IndexOf(name, StringComparison.OrdinalIgnoreCase) >= 0;

    /// <summary>What stands for it in a manifest where it has no name: its hash and how it begins.</summary>
    public Statement ToStatement() => Statement.Of(Text);

    /// <summary>Whether it is the declaration of an object that was made of the same text.</summary>
    public bool Declares(DefinedObject item) => Name is { } name && name.Fits(item.Id) && item.Definition.Text == Text;
}
