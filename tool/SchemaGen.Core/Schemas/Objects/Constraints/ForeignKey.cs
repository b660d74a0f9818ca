using SchemaGen.Core.Diffing;
using SchemaGen.Core.Planning;
using SchemaGen.Core.Schemas.Facts;
using SchemaGen.Core.Text;

namespace SchemaGen.Core.Schemas.Objects;

/// <summary>A foreign key.</summary>
/// <param name="Id">What it is called.</param>
/// <param name="Columns">Its columns, in order.</param>
/// <param name="References">The table that it refers to.</param>
/// <param name="ReferencedColumns">The columns that it refers to, in the order of its own.</param>
public sealed record ForeignKey(ObjectId Id, ValueList<string> Columns, ObjectId References, ValueList<string> ReferencedColumns) : TableConstraint(Id)
{
    /// <summary>The kind.</summary>
    public static ObjectKind ObjectKind { get; } = new("foreign_key", ObjectScope.Table, Read) { Headline = "columns" };

    /// <summary>ON DELETE.</summary>
    public ReferentialAction OnDelete { get; init; }

    /// <summary>The columns that ON DELETE SET NULL or SET DEFAULT sets (PostgreSQL 15); empty for all.</summary>
    public ValueList<string> OnDeleteColumns { get; init; } = [];

    /// <summary>ON UPDATE.</summary>
    public ReferentialAction OnUpdate { get; init; }

    /// <summary>Whether MATCH FULL.</summary>
    public bool MatchFull { get; init; }

    /// <summary>Whether its last column is a range that rows of the other table have to cover (PERIOD, PostgreSQL 18).</summary>
    public bool Period { get; init; }

    /// <summary>When it is checked.</summary>
    public Deferral Deferral { get; init; }

    /// <summary>Whether no row is ever checked (NOT ENFORCED, PostgreSQL 18).</summary>
    public bool NotEnforced { get; init; }

    /// <summary>Whether existing rows were not checked.</summary>
    public bool NotValid { get; init; }

    /// <summary>Never in CREATE TABLE, so that tables cannot need each other; yet it goes when its table goes.</summary>
    public override ObjectId? Owner => Id.TableId;

    /// <inheritdoc />
    public override bool IsWrittenInOwner => false;

    /// <inheritdoc />
    public override string Detail => $"({string.Join(", ", Columns)}) references {References.Display} ({string.Join(", ", ReferencedColumns)})";

    /// <inheritdoc />
    public override FactSet ToFacts() => FactSet.Empty
        .With("columns", Columns, Id.TableId)
        .With("references", References)
        .With("referenced_columns", ReferencedColumns, References)
        .With("period", Period)
        .With("match_full", MatchFull)
        .With("on_delete", OnDelete.WordOrNull())
        .With("on_delete_columns", OnDeleteColumns, Id.TableId)
        .With("on_update", OnUpdate.WordOrNull())
        .With("deferral", Deferral.WordOrNull())
        .With("not_enforced", NotEnforced)
        .With("not_valid", NotValid);

    /// <inheritdoc />
    public override IEnumerable<ObjectId> DependsOn(Schema schema) =>
    [
        Id.TableId,
        .. ColumnIds(Columns),
        References,
        .. ReferencedColumns.Select(c => Column.IdOf(References, c)),
        .. schema.Of(References).Where(IsKey).Select(k => k.Id),
        .. schema.ChildTables.OfType<Partition>().Where(p => p.Parent == References).Select(p => p.Id),
    ];

    /// <inheritdoc />
    public override Transition TransitionTo(SchemaObject after) =>
        after is ForeignKey key
        && (this with { NotValid = NotValid && key.NotValid, NotEnforced = key.NotEnforced, Deferral = key.Deferral, Comment = key.Comment }) == key
            ? Transition.InPlace
            : Transition.Replace;

    /// <summary>
    /// The two ends change one after the other: that works only between types that share their operators, and not for UNLOGGED.
    /// A partition that goes may hold no row that it refers to, unlike one that comes back.
    /// </summary>
    public override bool Survives(Change change) => change.Before is Partition
        ? change.After is not Partition { Parent: var parent } || parent != References
        : base.Survives(change) && change.TypeChange is not { SharesOperators: false } && !Table.ChangesPersistence(change);

    /// <inheritdoc />
    public override IEnumerable<Hazard> Hazards(Change change, Difference difference) => change switch
    {
        { After: not ForeignKey { NotValid: false, NotEnforced: false } } => [],

        { Action: ChangeAction.Alter, Before: ForeignKey { NotEnforced: true } } =>
            [new(HazardKind.BlocksReads, $"{Id.TableId.Display} while its rows are checked"), MayFail],

        // VALIDATE lets others read and write.
        { Action: ChangeAction.Alter } => [MayFail],
        _ => [new(HazardKind.BlocksWrites, $"{Tables} while rows are checked"), MayFail],
    };

    /// <summary>NOT VALID first, then VALIDATE.</summary>
    public override bool HasOnlineForm(Change change, Difference difference) =>
        change is { Action: ChangeAction.Create or ChangeAction.Replace, After: ForeignKey { NotValid: false, NotEnforced: false } };

    private string Tables => References == Id.TableId ? Id.TableId.Display : $"{Id.TableId.Display} and {References.Display}";

    private Hazard MayFail => new(HazardKind.MayFail, $"{Id.TableId.Display} may hold rows that break {Id.Name}");

    private bool IsKey(SchemaObject candidate) => candidate switch
    {
        PrimaryKey key => Matches(key.Columns),
        Unique key => Matches(key.Columns),
        Index { Unique: true, Where: null } index => Matches(index.Keys.Select(k => k.Column ?? string.Empty).ToValueList()),
        _ => false,
    };

    private bool Matches(ValueList<string> columns) => columns.Count == ReferencedColumns.Count && columns.All(ReferencedColumns.Contains);

    private static ForeignKey Read(ObjectId id, FactSet facts) =>
        new(id, facts.Texts("columns"), facts.Reference("references", Table.ObjectKind) ?? throw FactSet.Missing("references"), facts.Texts("referenced_columns"))
        {
            Period = facts.Has("period"),
            MatchFull = facts.Has("match_full"),
            OnDelete = facts.Choice<ReferentialAction>("on_delete"),
            OnDeleteColumns = facts.Texts("on_delete_columns"),
            OnUpdate = facts.Choice<ReferentialAction>("on_update"),
            Deferral = facts.Choice<Deferral>("deferral"),
            NotEnforced = facts.Has("not_enforced"),
            NotValid = facts.Has("not_valid"),
        };
}
