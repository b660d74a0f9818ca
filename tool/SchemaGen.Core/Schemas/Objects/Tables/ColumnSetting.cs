using SchemaGen.Core.Schemas.Facts;
using SchemaGen.Core.Text;

namespace SchemaGen.Core.Schemas.Objects;

/// <summary>What is set for a column of a view or a materialised view beside its definition (ALTER VIEW ... ALTER COLUMN).</summary>
/// <param name="Id">The column, and what it is of in the place of its table.</param>
/// <param name="Relation">What it is a column of.</param>
public sealed record ColumnSetting(ObjectId Id, ObjectId Relation) : SchemaObject(Id)
{
    /// <summary>The kind.</summary>
    public static ObjectKind ObjectKind { get; } = new("column_setting", ObjectScope.Table, Read);

    /// <summary>The value that an INSERT into the view gives the column.</summary>
    public SqlExpression? Default { get; init; }

    /// <summary>How long values are stored: plain, external, extended or main; null for that of its type.</summary>
    public string? Storage { get; init; }

    /// <summary>The storage of its type, where it has another one.</summary>
    public string? UsualStorage { get; init; }

    /// <summary>What long values are compressed by: pglz or lz4; null for what the server is set to.</summary>
    public string? Compression { get; init; }

    /// <summary>How finely ANALYZE looks at it; null for what the server is set to.</summary>
    public long? Statistics { get; init; }

    /// <summary>What the planner is told of its values as <c>name=value</c>, sorted.</summary>
    public ValueList<string> Options { get; init; } = [];

    /// <inheritdoc />
    public override ObjectId? Owner => Relation;

    /// <inheritdoc />
    public override bool IsWrittenInOwner => false;

    /// <inheritdoc />
    public override FactSet ToFacts() => FactSet.Empty
        .With("default", Default, table: null)
        .With("storage", Storage)
        .With("usual_storage", UsualStorage)
        .With("compression", Compression)
        .With("statistics", Statistics)
        .WithTexts("with", Options)
        .With(Relation.Kind.Name, Relation);

    /// <inheritdoc />
    public override IEnumerable<ObjectId> DependsOn(Schema schema) =>
        [Relation, .. schema.Extensions, .. Default is null ? [] : Sequence.DrawnBy(Default), .. schema.MentionedIn(Default)];

    private static ColumnSetting Read(ObjectId id, FactSet facts) => new(id, facts.Relation() ?? throw FactSet.Missing("relation"))
    {
        Default = facts.Expression("default"),
        Storage = facts.Text("storage"),
        UsualStorage = facts.Text("usual_storage"),
        Compression = facts.Text("compression"),
        Statistics = facts.Number("statistics"),
        Options = facts.Texts("with"),
    };
}
