using Microsoft.CodeAnalysis;
using SchemaGen.Core.Schemas;
using SchemaGen.Core.Schemas.Objects;

namespace SchemaGen.Core.Models.Reading;

/// <summary>A constraint or an index whose name is chosen once all given names are known.</summary>
/// <param name="Kind">What it will be.</param>
/// <param name="Table">Its table, or its domain.</param>
/// <param name="Make">Makes it of its id.</param>
/// <param name="Location">Where it comes from.</param>
internal sealed record Draft(ObjectKind Kind, ObjectId Table, Func<ObjectId, SchemaObject> Make, Location? Location)
{
    /// <summary>The name that it was given; null where it is to be chosen.</summary>
    public string? Name { get; init; }

    /// <summary>The template of its name.</summary>
    public string Template { get; init; } = string.Empty;

    /// <summary>The columns in its name.</summary>
    public IReadOnlyList<string> Columns { get; init; } = [];

    /// <summary>Its old name, where it was renamed.</summary>
    public string? RenamedFrom { get; init; }

    /// <summary>Its text of COMMENT ON.</summary>
    public string? Comment { get; init; }

    /// <summary>Whether partitions need not have it.</summary>
    public bool OnOnly { get; init; }

    /// <summary>What of the parent of its table its index is a part of.</summary>
    public ObjectId? AttachedTo { get; init; }

    /// <summary>The spaces in which its name must be free, as Postgres chooses names: indexes are relations, constraints are not.</summary>
    public IReadOnlyList<string> Spaces => Kind == Index.ObjectKind ? ["relation"]
        : Kind == Check.ObjectKind || Kind == ForeignKey.ObjectKind || Kind == DomainCheck.ObjectKind ? ["constraint"]
        : ["relation", "constraint"];

    /// <summary>The object under a name.</summary>
    public SchemaObject Named(string name) =>
        Make(Kind == Index.ObjectKind ? Index.IdOf(Table.Schema, name) : new(Kind, Table.Schema, name, Table.Name)) with { Comment = Comment, OnOnly = OnOnly, AttachedTo = AttachedTo };
}
