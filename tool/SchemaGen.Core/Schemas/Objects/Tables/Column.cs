using SchemaGen.Core.Diffing;
using SchemaGen.Core.Naming;
using SchemaGen.Core.Planning;
using SchemaGen.Core.Schemas.Facts;
using SchemaGen.Core.Text;

namespace SchemaGen.Core.Schemas.Objects;

/// <summary>A column of a table.</summary>
/// <param name="Id">What it is called.</param>
/// <param name="Type">Its type.</param>
public sealed record Column(ObjectId Id, SqlType Type) : SchemaObject(Id)
{
    /// <summary>The fact that a column is its table's by inheritance alone, which is no difference.</summary>
    internal const string InheritedKey = "inherited_only";

    /// <summary>The kind.</summary>
    public static ObjectKind ObjectKind { get; } = new("column", ObjectScope.Table, Read) { Headline = "type", IsInOrder = true };

    /// <summary>Whether it is NOT NULL.</summary>
    public bool NotNull { get; init; }

    /// <summary>The name of its NOT NULL (PostgreSQL 18); null for the one that Postgres chooses, or whatever it is.</summary>
    public string? NotNullName { get; init; }

    /// <summary>Its DEFAULT.</summary>
    public SqlExpression? Default { get; init; }

    /// <summary>What it is computed by.</summary>
    public Generated? Generated { get; init; }

    /// <summary>The sequence of its own that it draws from.</summary>
    public Identity? Identity { get; init; }

    /// <summary>Its collation as SQL (<c>"C"</c>, <c>public.german</c>); null for that of its type.</summary>
    public string? Collation { get; init; }

    /// <summary>How long values are stored: plain, external, extended or main; null for that of its type.</summary>
    public string? Storage { get; init; }

    /// <summary>What long values are compressed by: pglz or lz4; null for what the server is set to.</summary>
    public string? Compression { get; init; }

    /// <summary>How finely ANALYZE looks at it; null for what the server is set to.</summary>
    public long? Statistics { get; init; }

    /// <summary>What the planner is told of its values (n_distinct, n_distinct_inherited) as <c>name=value</c>, sorted.</summary>
    public ValueList<string> Options { get; init; } = [];

    /// <summary>Whether a child has it from its parents alone (<c>attislocal</c> is false), with a default of its own, say; nothing makes it so but CREATE TABLE.</summary>
    public Uncompared<bool> IsInherited { get; init; }

    /// <summary>What the models know of how its values come about; null for a column of a database or of a revision.</summary>
    public ConversionHint? Hint
    {
        get => Known.Value;
        init => Known = new(value);
    }

    private Uncompared<ConversionHint?> Known { get; init; }

    /// <inheritdoc />
    public override string? InnerComment => Identity?.Comment;

    /// <inheritdoc />
    public override ObjectId? Owner => Id.TableId;

    /// <inheritdoc />
    public override IEnumerable<UniqueName> UniqueNames => [new("column", Id.Schema, Id.Name, Id.Table)];

    /// <inheritdoc />
    public override string Detail => Type.Best;

    /// <summary>The name that the sequence of an identity holds; null for any other column.</summary>
    public UniqueName? IdentitySequence => Identity is null ? null : UniqueName.Relation(Id.Schema, Identity.Sequence ?? Objects.Identity.UsualSequence(Id.Table, Id.Name));

    /// <summary>The id of a column.</summary>
    public static ObjectId IdOf(ObjectId table, string name) => new(ObjectKind, table.Schema, name, table.Name);

    /// <inheritdoc />
    public override FactSet ToFacts() => FactSet.Empty
        .With("type", Type)
        .WithCollation("collate", Collation)
        .With(InheritedKey, IsInherited.Value)
        .With("not_null", NotNull)
        .With("not_null_name", NotNull ? NotNullName : null)
        .With("default", Default, table: null)
        .With("generated", Generated?.Expression, Id.TableId)
        .With("virtual", Generated?.Virtual ?? false)
        .With("identity", Identity is null ? null : new FactValue.Group(Identity.ToFacts(Type.Best)))
        .With("storage", Storage)
        .With("compression", Compression)
        .With("statistics", Statistics)
        .WithTexts("with", Options);

    /// <inheritdoc />
    public override IEnumerable<ObjectId> DependsOn(Schema schema)
    {
        yield return Id.TableId;
        foreach (var origin in schema.HasChildTables ? schema.OriginsOf(Id) : [])
        {
            yield return origin;
        }

        foreach (var extension in schema.Extensions)
        {
            yield return extension;
        }

        foreach (var needed in schema.NeedsOf(Type, Collation))
        {
            yield return needed;
        }

        foreach (var sequence in Default is null ? [] : Sequence.DrawnBy(Default))
        {
            yield return sequence;
        }

        foreach (var mentioned in schema.MentionedIn(Default).Concat(schema.MentionedIn(Generated?.Expression)))
        {
            yield return mentioned;
        }

        foreach (var column in Generated is null ? [] : ColumnsIn(Generated.Expression, schema, Id.TableId).Where(c => c != Id))
        {
            yield return column;
        }
    }

    /// <summary>A generated column takes another expression or type, or becomes generated, only by being made anew; one of the table's own becomes an inherited one beside it.</summary>
    public override Transition TransitionTo(SchemaObject after) => after.IsImplied && !IsImplied ? Transition.Rebuild : after is Column column
        && (Generated == column.Generated ? Generated is null || (Type == column.Type && Collation == column.Collation) : column.Generated is null && Generated is { Virtual: false })
            ? Transition.InPlace
            : Transition.Replace;

    /// <summary>ALTER TYPE is refused under a generated column; a plain one follows whatever its type and default come from, but goes with its table.</summary>
    public override bool Survives(Change change) => base.Survives(change)
        ? Generated is null || !ChangesType(change)
        : Generated is null && change.Id != Id.TableId;

    /// <inheritdoc />
    public override SchemaObject WithNotesOf(SchemaObject other) => (Column)base.WithNotesOf(other) with { Hint = (other as Column)?.Hint };

    /// <inheritdoc />
    public override IEnumerable<Hazard> Hazards(Change change, Difference difference) => ColumnHazards.Of(change, difference);

    /// <summary>NOT NULL by a check that was validated before; a value for each row in batches.</summary>
    public override bool HasOnlineForm(Change change, Difference difference) => ColumnOnlineForm.Is(change, difference);

    /// <summary>Before PostgreSQL 18 a NOT NULL has no name, and from then on it keeps the first one that its table and column gave it.</summary>
    public override SchemaObject WithUnsetFrom(SchemaObject counterpart) =>
        NotNull && NotNullName is null && counterpart is Column { NotNull: true, NotNullName: { } name } ? this with { NotNullName = name } : this;

    /// <summary>The name that Postgres chooses for the NOT NULL of a column.</summary>
    public static string UsualNotNullName(ObjectId column) => ObjectName.Make("{table}_{columns}_not_null", column.Table, [column.Name]);

    /// <summary>Whether a change is ALTER COLUMN ... TYPE, which Postgres refuses under whatever reads the column but an index or a constraint.</summary>
    public static bool ChangesType(Change change) => change is { Before: Column before, After: Column after } && (before.Type != after.Type || before.Collation != after.Collation);

    /// <summary>The columns of a table that an expression mentions.</summary>
    public static IEnumerable<ObjectId> ColumnsIn(SqlExpression expression, Schema schema, ObjectId table)
    {
        var names = SqlLexer.Identifiers(expression.Best);
        return names.Select(n => IdOf(table, n)).Where(schema.Contains);
    }

    private static Column Read(ObjectId id, FactSet facts)
    {
        var type = facts.Type("type") ?? throw FactSet.Missing("type");
        return new(id, type)
        {
            Collation = facts.Text("collate"),
            IsInherited = new(facts.Has(InheritedKey)),
            NotNull = facts.Has("not_null"),
            NotNullName = facts.Text("not_null_name"),
            Default = facts.Expression("default"),
            Generated = facts.Expression("generated") is { } expression ? new(expression, facts.Has("virtual")) : null,
            Identity = facts.Group("identity") is { } identity ? Objects.Identity.From(identity, type.Best) : null,
            Storage = facts.Text("storage"),
            Compression = facts.Text("compression"),
            Statistics = facts.Number("statistics"),
            Options = facts.Texts("with"),
        };
    }
}
