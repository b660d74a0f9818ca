using Microsoft.CodeAnalysis;

namespace SchemaGen.Core.Models.EntityFramework.Building;

/// <summary>A relationship of two entity types, whose foreign key is found out in the end.</summary>
/// <param name="first">The end that it was configured from.</param>
/// <param name="second">The other end.</param>
internal sealed class Relationship(RelationshipEnd first, RelationshipEnd second)
{
    /// <summary>The end that it was configured from.</summary>
    public RelationshipEnd First => first;

    /// <summary>The other end.</summary>
    public RelationshipEnd Second => second;

    /// <summary>The step at which it is made.</summary>
    public int AddedAt { get; } = first.Type.Clock.Step();

    /// <summary>The step at which the properties of its foreign key are named; null for never.</summary>
    public int? KeyedAt { get; set; }

    /// <summary>Where it is said.</summary>
    public Location? Location { get; set; }

    /// <summary>The end with the foreign key; null while nobody has said.</summary>
    public RelationshipEnd? Dependent { get; set; }

    /// <summary>Whether the fluent API says which end it is.</summary>
    public bool IsDependentSaid { get; set; }

    /// <summary>The properties of the foreign key.</summary>
    public Configured<IReadOnlyList<string>> ForeignKey { get; } = new(first.Type.Clock);

    /// <summary>The end whose navigation has <c>[ForeignKey]</c>.</summary>
    public RelationshipEnd? ForeignKeyEnd { get; set; }

    /// <summary>The properties that it refers to; the primary key where nobody has said.</summary>
    public IReadOnlyList<string>? PrincipalKey { get; set; }

    /// <summary>Whether the dependent cannot be without the principal.</summary>
    public Configured<bool> Required { get; } = new(first.Type.Clock);

    /// <summary>Whether the principal cannot be without the dependent.</summary>
    public Configured<bool> RequiredDependent { get; } = new(first.Type.Clock);

    /// <summary>What becomes of the dependent when its principal goes.</summary>
    public Configured<string> OnDelete { get; } = new(first.Type.Clock);

    /// <summary>What a shadow foreign key is named by; null for the navigation or the principal.</summary>
    public string? BaseName { get; set; }

    /// <summary>The name of the constraint.</summary>
    public Configured<string> Name { get; } = new(first.Type.Clock);

    /// <summary>The moment from which it is known, where no navigation tells it.</summary>
    public int Moment { get; set; }

    /// <summary>Whether the dependent is owned.</summary>
    public bool IsOwnership { get; set; }

    /// <summary>The join entity type of a relationship of many to many.</summary>
    public ManyToMany? Join { get; set; }

    /// <summary>The end with the key that is referred to.</summary>
    public RelationshipEnd? Principal => Dependent is null ? null : ReferenceEquals(Dependent, first) ? second : first;

    /// <summary>Whether one principal has one dependent only.</summary>
    public bool IsUnique => Principal?.IsCollection != true;

    /// <summary>Whether both ends hold many.</summary>
    public bool IsManyToMany => first.IsCollection == true && second.IsCollection == true;

    /// <summary>The other end.</summary>
    public RelationshipEnd Other(RelationshipEnd end) => ReferenceEquals(end, first) ? second : first;
}
