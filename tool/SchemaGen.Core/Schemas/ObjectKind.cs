using SchemaGen.Core.Schemas.Facts;

namespace SchemaGen.Core.Schemas;

/// <summary>A kind of object: its name in manifests, templates, catalog queries and case folders.</summary>
/// <param name="Name">The stem that all files of the kind share: <c>foreign_key</c>.</param>
/// <param name="Scope">Within what its names are unique.</param>
/// <param name="FromFacts">Makes the object of what <see cref="SchemaObject.ToFacts"/> said of it.</param>
public sealed record ObjectKind(string Name, ObjectScope Scope, Func<ObjectId, FactSet, SchemaObject> FromFacts)
{
    /// <summary>The name as a person says it: <c>foreign key</c>.</summary>
    public string Title { get; } = Name.Replace('_', ' ');

    /// <summary>The property that says the most; a manifest prints it first and without its name.</summary>
    public string Headline { get; init; } = string.Empty;

    /// <summary>Whether objects of one name are told apart by a signature, as functions are.</summary>
    public bool HasSignature { get; init; }

    /// <summary>Whether a table has at most one of it, which has no name of its own.</summary>
    public bool IsNameless { get; init; }

    /// <summary>Whether its objects are kept as the statement that makes them, their name in it.</summary>
    public bool IsDefined { get; init; }

    /// <summary>The words behind CREATE that make one, the plain ones first, which ALTER and COMMENT ON take too; none for parts of others.</summary>
    public IReadOnlyList<string> CreateWords { get; init; } = [];

    /// <summary>Whether it may take several statements to say the whole of one, as an operator family and its members do.</summary>
    public bool TakesSeveralStatements { get; init; }

    /// <summary>Whether one statement says the whole of an object, which is kept as that statement.</summary>
    public bool IsWhole => IsDefined && !TakesSeveralStatements;

    /// <summary>Whether it is recorded and nothing else: no statement makes it, and nobody is told of it.</summary>
    public bool IsSilent { get; init; }

    /// <summary>The kind of what owns it, for kinds whose names are unique in a type; null for a table.</summary>
    public ObjectKind? OwnerKind { get; init; }

    /// <summary>Whether its objects stand in the order in which they were written, not in that of their names.</summary>
    public bool IsInOrder { get; init; }

    /// <summary>Whether it says something of a table, and so is called as the table is.</summary>
    public bool IsNamedAsTable { get; init; }

    /// <summary>How a person says that one is made, where "create" would say something else.</summary>
    public string? CreateVerb { get; init; }

    /// <summary>How a person says that one goes, where "drop" would say something else.</summary>
    public string? DropVerb { get; init; }

    /// <summary>How a person says that one changes, where "alter" would say something else.</summary>
    public string? AlterVerb { get; init; }

    /// <summary>Whether what a database holds of it is read; where it is not, it is compared with the revisions alone.</summary>
    public bool IsReadFromDatabases { get; init; } = true;

    /// <inheritdoc />
    public override string ToString() => Title;

    /// <summary>Kinds are equal when they are the same one.</summary>
    public bool Equals(ObjectKind? other) => ReferenceEquals(this, other);

    /// <inheritdoc />
    public override int GetHashCode() => System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(this);
}
