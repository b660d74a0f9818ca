using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using SchemaGen.Core.Models.Annotations;
using SchemaGen.Core.Models.EntityFramework.Fluent;

namespace SchemaGen.Core.Models.EntityFramework.Building;

/// <summary>An entity type: a class of the model, one use of an owned class, or a join without a class.</summary>
/// <param name="name">What tells it from all others.</param>
/// <param name="symbol">Its class; null for a join without one.</param>
/// <param name="clock">Tells what is said before and after loops.</param>
internal sealed class EntityType(string name, INamedTypeSymbol? symbol, ModelClock clock)
{
    /// <summary>Tells what is said before and after loops.</summary>
    public ModelClock Clock => clock;

    /// <summary>The moment from which it is known.</summary>
    public int Moment { get; set; }

    /// <summary>What tells it from all others.</summary>
    public string Name => name;

    /// <summary>Its class; null for a join without one.</summary>
    public INamedTypeSymbol? Symbol => symbol;

    /// <summary>The name of its class, as tables are called by it.</summary>
    public string ShortName { get; init; } = symbol?.ShortName() ?? name;

    /// <summary>Where its class stands.</summary>
    public Location? Location { get; set; } = symbol?.Locations.FirstOrDefault(l => l.IsInSource);

    /// <summary>The attributes of its class.</summary>
    public AnnotationSet Annotations { get; set; } = AnnotationSet.Empty;

    /// <summary>The entity type that it derives from.</summary>
    public EntityType? BaseType { get; set; }

    /// <summary>Whether its base type is said to be none.</summary>
    public bool HasNoBaseType { get; set; }

    /// <summary>The entity types that derive from it.</summary>
    public List<EntityType> Derived { get; } = [];

    /// <summary>Whether it belongs to another one; where the relationship is known, <see cref="Ownership"/>.</summary>
    public bool IsOwned { get; set; }

    /// <summary>The relationship to its owner.</summary>
    public Relationship? Ownership { get; set; }

    /// <summary>Whether it is a complex type, whose columns are those of its owner and which has no key.</summary>
    public bool IsComplex { get; set; }

    /// <summary>Whether it is written into one column as JSON, and into which.</summary>
    public string? JsonColumn { get; set; }

    /// <summary>Whether a complex property cannot be null.</summary>
    public Configured<bool> IsRequiredComplex { get; } = new(clock);

    /// <summary>The type of that column.</summary>
    public string? JsonColumnType { get; set; }

    /// <summary>The step at which it is named for the first time.</summary>
    public int AddedAt { get; } = clock.Step();

    /// <summary>The names that OnModelCreating gives to its table, in order.</summary>
    public List<TableNaming> TableNames { get; } = [];

    /// <summary>Names its table; null for none.</summary>
    public void NameTable(string? name)
    {
        Table.Set(name, ConfigurationSource.Fluent);
        if (name is not null)
        {
            TableNames.Add(new(clock.Step(), name));
        }
    }

    /// <summary>The name of its table; null for none.</summary>
    public Configured<string> Table { get; } = new(clock);

    /// <summary>The schema of its table.</summary>
    public Configured<string> Schema { get; } = new(clock);

    /// <summary>Whether it reads a view, a function or a query and has no table.</summary>
    public bool IsView { get; set; }

    /// <summary>Whether that is a function or a query, which take nothing from the set of the context.</summary>
    public bool IsQuery { get; set; }

    /// <summary>Whether its table is left to others.</summary>
    public bool IsExcluded { get; set; }

    /// <summary>Whether it has no key.</summary>
    public Configured<bool> Keyless { get; } = new(clock);

    /// <summary>Whether its table is not logged.</summary>
    public bool IsUnlogged { get; set; }

    /// <summary>The storage parameters of its table as <c>name=value</c>.</summary>
    public List<string> Parameters { get; } = [];

    /// <summary>Its further tables.</summary>
    public List<TableSplit> Splits { get; } = [];

    /// <summary>The comment of its table.</summary>
    public Configured<string> Comment { get; } = new(clock);

    /// <summary>How a hierarchy is mapped: TPH, TPT or TPC.</summary>
    public Configured<string> Strategy { get; } = new(clock);

    /// <summary>The discriminator, where it is configured.</summary>
    public Discriminator? Discriminator { get; set; }

    /// <summary>The properties that are columns.</summary>
    public List<EntityProperty> Properties { get; } = [];

    /// <summary>The complex properties, by name.</summary>
    public Dictionary<string, EntityType> Complex { get; } = new(StringComparer.Ordinal);

    /// <summary>The members that are left out.</summary>
    public HashSet<string> Ignored { get; } = new(StringComparer.Ordinal);

    /// <summary>The primary key.</summary>
    public Configured<EntityKey> PrimaryKey { get; } = new(ModelClock.Stopped);

    /// <summary>The alternate keys.</summary>
    public List<EntityKey> AlternateKeys { get; } = [];

    /// <summary>The indexes.</summary>
    public List<EntityIndex> Indexes { get; } = [];

    /// <summary>The checks of its table.</summary>
    public List<EntityCheck> Checks { get; } = [];

    /// <summary>The arguments of its calls of HasData, and what names in them stand for.</summary>
    public List<(ExpressionSyntax Argument, FluentScope Scope)> Seeds { get; } = [];

    /// <summary>Whether it is a join that EF Core makes by itself.</summary>
    public bool IsJoin { get; init; }

    /// <summary>The entity type at the top of its hierarchy.</summary>
    public EntityType Root => BaseType?.Root ?? this;

    /// <summary>The members of its hierarchy from the top to it.</summary>
    public IEnumerable<EntityType> SelfAndBases => BaseType is null ? [this] : BaseType.SelfAndBases.Append(this);

    /// <summary>It and all that derive from it.</summary>
    public IEnumerable<EntityType> WithDerived => Derived.SelectMany(d => d.WithDerived).Prepend(this);

    /// <summary>The property of this name, inherited ones too.</summary>
    public EntityProperty? Find(string property) => Properties.FirstOrDefault(p => p.Name == property) ?? BaseType?.Find(property);

    /// <inheritdoc />
    public override string ToString() => ShortName;
}
