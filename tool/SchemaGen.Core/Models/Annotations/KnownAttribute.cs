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

    /// <summary>The library that it is of; null for those of .NET, EF Core, Npgsql and SchemaGen.</summary>
    public string? Library => KnownLibraries.Of(Owner);

    /// <summary>Whether another library owns it, so that what it says is put in other words first.</summary>
    public bool IsOfLibrary => Library is not null;

    /// <summary>Puts what it says on a symbol in attributes that are read; null where it has no effect on a schema.</summary>
    internal Func<Annotation, IEnumerable<Annotation>>? Translation { get; init; }

    /// <summary>Its arguments with a name that are read or have no effect on a schema; any other is reported.</summary>
    internal IReadOnlyCollection<string> Arguments { get; init; } = [];

    /// <summary>What to do instead of it, as it is not read; null where it is.</summary>
    internal string? Advice { get; init; }
}
