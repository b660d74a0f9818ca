using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using SchemaGen.Core.Models.Annotations;
using SchemaGen.Core.Schemas;
using SchemaGen.Core.Schemas.Objects;

namespace SchemaGen.Core.Models.EntityFramework.Building;

/// <summary>A property of an entity type that is a column: one of its class, or one in shadow state.</summary>
/// <param name="name">Its name.</param>
/// <param name="type">Its type.</param>
/// <param name="clock">Tells what is said before and after loops.</param>
internal sealed class EntityProperty(string name, ITypeSymbol type, ModelClock clock)
{
    /// <summary>The moment from which it is known.</summary>
    public int Moment { get; set; }

    /// <summary>Its name.</summary>
    public string Name => name;

    /// <summary>Its type.</summary>
    public ITypeSymbol Type { get; set; } = type;

    /// <summary>The property or field of the class; null in shadow state.</summary>
    public ISymbol? Symbol { get; set; }

    /// <summary>Its attributes.</summary>
    public AnnotationSet Annotations { get; set; } = AnnotationSet.Empty;

    /// <summary>Where it stands.</summary>
    public Location? Location { get; set; }

    /// <summary>Whether it was named by the fluent API.</summary>
    public bool IsExplicit { get; set; }

    /// <summary>Whether it cannot be null.</summary>
    public Configured<bool> Required { get; } = new(clock);

    /// <summary>The name of its column.</summary>
    public Configured<string> ColumnName { get; } = new(clock);

    /// <summary>The type of its column.</summary>
    public Configured<string> ColumnType { get; } = new(clock);

    /// <summary>The greatest length.</summary>
    public Configured<int?> MaxLength { get; } = new(clock);

    /// <summary>The precision and the scale.</summary>
    public Configured<(int Precision, int? Scale)?> Precision { get; } = new(clock);

    /// <summary>Whether every value has its greatest length.</summary>
    public Configured<bool> FixedLength { get; } = new(clock);

    /// <summary>The type that values are converted to.</summary>
    public Configured<ITypeSymbol> ProviderType { get; } = new(clock);

    /// <summary>What its elements are, where ElementType says it; null for what their type says.</summary>
    public EntityProperty? Element { get; set; }

    /// <summary>Whether a converter of the program's own converts values.</summary>
    public bool HasConverter { get; set; }

    /// <summary>Whether that converter is one of EF Core's own.</summary>
    public bool HasBuiltInConverter { get; set; }

    /// <summary>The length of the texts that such a one is given; null for the usual one.</summary>
    public int? ConvertedLength { get; set; }

    /// <summary>The converter as it is written: a lambda, or what makes an object of its class; null where it is not in the source.</summary>
    public ExpressionSyntax? Converter { get; set; }

    /// <summary>When the database makes the value.</summary>
    public Configured<ValueGenerated> ValueGenerated { get; } = new(clock);

    /// <summary>How the database makes it.</summary>
    public Configured<ValueStrategy> Strategy { get; } = new(clock);

    /// <summary>The sequence that it takes its values from; null for the usual one.</summary>
    public ObjectId? Sequence { get; set; }

    /// <summary>How its values are compressed.</summary>
    public string? Compression { get; set; }

    /// <summary>How its identity counts, where that is said.</summary>
    public SequenceOptions? IdentityOptions { get; set; }

    /// <summary>The default as a constant.</summary>
    public Configured<object> DefaultValue { get; } = new(clock);

    /// <summary>That constant as it is written; null where a loop gives it.</summary>
    public ExpressionSyntax? DefaultExpression { get; set; }

    /// <summary>The default as SQL.</summary>
    public Configured<string> DefaultSql { get; } = new(clock);

    /// <summary>What computes it.</summary>
    public Configured<string> ComputedSql { get; } = new(clock);

    /// <summary>The text search that a tsvector is generated for; null for none.</summary>
    public TextSearch? TextSearch { get; set; }

    /// <summary>Its collation.</summary>
    public Configured<string> Collation { get; } = new(clock);

    /// <summary>Its comment.</summary>
    public Configured<string> Comment { get; } = new(clock);

    /// <summary>Whether rows are compared by it when they are saved.</summary>
    public bool IsConcurrencyToken { get; set; }

    /// <summary>Whether the row's own version is meant (xmin), which is no column.</summary>
    public bool IsRowVersion { get => field && PlainType.SpecialType == SpecialType.System_UInt32; set; }

    /// <summary>The property of the principal that one in shadow state refers to.</summary>
    public EntityProperty? ShadowOf { get; set; }

    /// <summary>Whether a default of the database is given.</summary>
    public bool HasDefault => DefaultValue.IsSet || DefaultSql.IsSet;

    /// <summary>The type without <c>?</c>.</summary>
    public ITypeSymbol PlainType => Type.WithoutNullable();

    /// <inheritdoc />
    public override string ToString() => name;
}
