namespace SchemaGen.Core.Models.Annotations;

/// <summary>An attribute that a model is read from.</summary>
/// <param name="Owner">The namespace of its class.</param>
/// <param name="Name">Its short name: <c>Table</c>.</param>
/// <param name="Readers">By which conventions it is read.</param>
/// <param name="Places">Where it is read.</param>
public sealed record KnownAttribute(string Owner, string Name, AttributeReaders Readers, AttributePlaces Places = AttributePlaces.None)
{
    /// <summary>The full name of its class.</summary>
    public string FullName => $"{Owner}.{Name}Attribute";

    /// <summary>Whether <c>Name</c> gives a constraint or an index its name.</summary>
    public bool IsNamed { get; init; }

    /// <summary>Its arguments that are SQL; keys of indexes are taken apart and so are none.</summary>
    public IReadOnlyList<SqlArgument> Sql { get; init; } = [];
}
