using SchemaGen.Core.Schemas.Facts;
using SchemaGen.Core.Text;

namespace SchemaGen.Core.Schemas.Objects;

/// <summary>What an index or an exclusion constraint is sorted by: a column or an expression.</summary>
public sealed record IndexKey
{
    /// <summary>The column; null for an expression.</summary>
    public string? Column { get; init; }

    /// <summary>The expression; null for a column.</summary>
    public SqlExpression? Expression { get; init; }

    /// <summary>The collation as SQL; null for that of the column.</summary>
    public string? Collation { get; init; }

    /// <summary>The operator class as SQL, with its parameters (<c>gist_trgm_ops(siglen='32')</c>); null for the default one of the type.</summary>
    public string? OperatorClass { get; init; }

    /// <summary>Whether DESC.</summary>
    public bool Descending { get; init; }

    /// <summary>Whether NULLS FIRST; the default is that of the direction: last for ASC, first for DESC.</summary>
    public bool NullsFirst { get; init; }

    /// <summary>The operator of an exclusion constraint, as SQL; null in an index.</summary>
    public string? Operator { get; init; }

    /// <summary>How finely ANALYZE looks at an expression; null for what the server is set to.</summary>
    public long? Statistics { get; init; }

    /// <summary>What it is sorted by, as text.</summary>
    public string Text => Column ?? $"({Expression?.Best})";

    internal FactSet ToFacts(ObjectId table) => FactSet.Empty
        .With("column", Column is null ? [] : [Column], table)
        .With("expression", Expression, table)
        .WithCollation("collate", Collation)
        .With("operator_class", OperatorClass)
        .With("descending", Descending)
        .With("nulls_first", NullsFirst && !Descending)
        .With("nulls_last", !NullsFirst && Descending)
        .With("operator", Operator)
        .With("statistics", Statistics);

    internal static IndexKey From(FactSet facts) => new()
    {
        Column = facts.Texts("column") is [var column] ? column : null,
        Expression = facts.Expression("expression"),
        Collation = facts.Text("collate"),
        OperatorClass = facts.Text("operator_class"),
        Descending = facts.Has("descending"),
        NullsFirst = facts.Has("nulls_first") || (facts.Has("descending") && !facts.Has("nulls_last")),
        Operator = facts.Text("operator"),
        Statistics = facts.Number("statistics"),
    };
}
