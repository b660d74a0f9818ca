using SchemaGen.Core.Diffing;
using SchemaGen.Core.Planning;
using SchemaGen.Core.Schemas.Facts;
using SchemaGen.Core.Text;

namespace SchemaGen.Core.Schemas.Objects;

/// <summary>An exclusion constraint (EXCLUDE USING ...).</summary>
/// <param name="Id">What it is called.</param>
/// <param name="Method">The access method of its index.</param>
/// <param name="Keys">What is compared, each with its operator, in order.</param>
public sealed record Exclusion(ObjectId Id, string Method, ValueList<IndexKey> Keys) : TableConstraint(Id)
{
    /// <summary>The kind.</summary>
    public static ObjectKind ObjectKind { get; } = new("exclusion", ObjectScope.Table, Read);

    /// <summary>Columns that its index carries along.</summary>
    public ValueList<string> Include { get; init; } = [];

    /// <summary>Which rows it is about; null for all.</summary>
    public SqlExpression? Where { get; init; }

    /// <summary>Storage parameters of its index as <c>name=value</c>, sorted.</summary>
    public ValueList<string> Parameters { get; init; } = [];

    /// <summary>When it is checked.</summary>
    public Deferral Deferral { get; init; }

    /// <inheritdoc />
    public override IEnumerable<UniqueName> UniqueNames => [UniqueName.Constraint(Id), UniqueName.Relation(Id.Schema, Id.Name)];

    /// <inheritdoc />
    public override bool MergesInto(SchemaObject other) => other is Exclusion exclusion && exclusion.Keys.Equals(Keys) && exclusion.Id != Id;

    /// <inheritdoc />
    public override string Detail => $"({string.Join(", ", Keys.Select(k => $"{k.Text} WITH {k.Operator}"))})";

    /// <inheritdoc />
    public override FactSet ToFacts() => WithTree(FactSet.Empty
        .With("method", Method)
        .WithGroups("keys", Keys.Select(k => k.ToFacts(Id.TableId)))
        .With("include", Include, Id.TableId)
        .WithTexts("with", Parameters)
        .With("where", Where, Id.TableId)
        .With("deferral", Deferral.WordOrNull())
        .With("index_comment", IndexComment));

    /// <inheritdoc />
    public override IEnumerable<ObjectId> DependsOn(Schema schema) =>
    [
        Id.TableId,
        .. schema.Extensions,
        .. ColumnIds(Keys.Where(k => k.Column is not null).Select(k => k.Column!)),
        .. ColumnIds(Include),
        .. Expressions().SelectMany(e => Column.ColumnsIn(e, schema, Id.TableId).Concat(schema.MentionedIn(e))),
    ];

    /// <summary>Its operators belong to the types of its columns.</summary>
    public override bool Survives(Change change) => base.Survives(change) && change.TypeChange is null;

    /// <inheritdoc />
    public override IEnumerable<Hazard> Hazards(Change change, Difference difference) =>
        change.Action is ChangeAction.Create or ChangeAction.Replace ? Hazard.OfKey(Id) : [];

    private IEnumerable<SqlExpression> Expressions() =>
        Keys.Select(k => k.Expression).Append(Where).Where(e => e is not null).Select(e => e!);

    private static Exclusion Read(ObjectId id, FactSet facts) =>
        new(id, facts.Text("method") ?? "gist", facts.Groups("keys").Select(IndexKey.From).ToValueList())
        {
            Include = facts.Texts("include"),
            Where = facts.Expression("where"),
            Parameters = facts.Texts("with"),
            Deferral = facts.Choice<Deferral>("deferral"),
            IndexComment = facts.Text("index_comment"),
            OnOnly = facts.Has("on_only"),
            AttachedTo = facts.Reference("attached_to", ObjectKind),
        };
}
