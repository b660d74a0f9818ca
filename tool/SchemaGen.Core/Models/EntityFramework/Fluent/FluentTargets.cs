using SchemaGen.Core.Models.EntityFramework.Building;
using SchemaGen.Core.Schemas;

namespace SchemaGen.Core.Models.EntityFramework.Fluent;

/// <summary>What a call of the fluent API is made on; the name of each is that of EF Core's builder.</summary>
internal abstract record FluentTarget
{
    /// <summary>The ModelBuilder.</summary>
    internal sealed record Model(EntityModel Value) : FluentTarget;

    /// <summary>The ModelConfigurationBuilder.</summary>
    internal sealed record Conventions(EntityModel Value) : FluentTarget;

    /// <summary>A PropertiesConfigurationBuilder: all properties of a type.</summary>
    internal sealed record TypeConvention(EntityModel Value, Microsoft.CodeAnalysis.ITypeSymbol Type) : FluentTarget;

    /// <summary>An EntityTypeBuilder, an OwnedNavigationBuilder or a ComplexPropertyBuilder.</summary>
    internal sealed record Entity(EntityType Value) : FluentTarget;

    /// <summary>A PropertyBuilder.</summary>
    internal sealed record Property(EntityType Type, EntityProperty Value) : FluentTarget;

    /// <summary>An ElementTypeBuilder: what the elements of a collection in one column are.</summary>
    internal sealed record Element(EntityProperty Owner, EntityProperty Value) : FluentTarget;

    /// <summary>A KeyBuilder.</summary>
    internal sealed record Key(EntityKey Value) : FluentTarget;

    /// <summary>An IndexBuilder.</summary>
    internal sealed record Index(EntityType Type, EntityIndex Value) : FluentTarget;

    /// <summary>A ReferenceNavigationBuilder or a CollectionNavigationBuilder, which waits for the other end.</summary>
    internal sealed record Navigation(Relationship Value, RelationshipEnd From) : FluentTarget;

    /// <summary>A ReferenceCollectionBuilder or a ReferenceReferenceBuilder.</summary>
    internal sealed record Relation(Relationship Value, RelationshipEnd From) : FluentTarget;

    /// <summary>A CollectionCollectionBuilder.</summary>
    internal sealed record Join(Relationship Value) : FluentTarget;

    /// <summary>A NavigationBuilder.</summary>
    internal sealed record NavigationProperty(EntityType Type, string Name) : FluentTarget;

    /// <summary>A TableBuilder.</summary>
    internal sealed record Table(EntityType Value) : FluentTarget;

    /// <summary>A CheckConstraintBuilder.</summary>
    internal sealed record Check(EntityCheck Value) : FluentTarget;

    /// <summary>A SplitTableBuilder.</summary>
    internal sealed record Split(EntityType Type, TableSplit Value) : FluentTarget;

    /// <summary>A ColumnBuilder of a split table.</summary>
    internal sealed record SplitColumn(TableSplit Value, string Name) : FluentTarget;

    /// <summary>A SequenceBuilder.</summary>
    internal sealed record Sequence(EntityModel Owner, ObjectId Id) : FluentTarget;

    /// <summary>A DiscriminatorBuilder.</summary>
    internal sealed record Discriminated(EntityType Type, Discriminator Value) : FluentTarget;

    /// <summary>The metadata behind a builder (<c>Metadata</c>, <c>Model</c>), or what was found in it.</summary>
    internal sealed record Metadata : FluentTarget;

    /// <summary>Something that no schema depends on: a query filter, a trigger, a check with its own builder.</summary>
    internal sealed record Aside : FluentTarget;
}
