using SchemaGen.Core.Schemas.Objects;

namespace SchemaGen.Core.Schemas;

/// <summary>The list of all kinds, in the order in which a plan names them where nothing else decides.</summary>
public static class ObjectKinds
{
    /// <summary>All kinds.</summary>
    public static IReadOnlyList<ObjectKind> All { get; } =
    [
        Namespace.ObjectKind,
        Extension.ObjectKind,
        Collation.ObjectKind,
        EnumType.ObjectKind,
        ForeignDataWrapper.ObjectKind,
        ForeignServer.ObjectKind,
        TextSearchParser.ObjectKind,
        TextSearchTemplate.ObjectKind,
        TextSearchDictionary.ObjectKind,
        TextSearchConfiguration.ObjectKind,
        Domain.ObjectKind,
        DomainCheck.ObjectKind,
        CompositeType.ObjectKind,
        CompositeAttribute.ObjectKind,
        RangeType.ObjectKind,
        Sequence.ObjectKind,
        Function.ObjectKind,
        Procedure.ObjectKind,
        Aggregate.ObjectKind,
        Operator.ObjectKind,
        OperatorFamily.ObjectKind,
        OperatorClass.ObjectKind,
        Cast.ObjectKind,
        Transform.ObjectKind,
        EncodingConversion.ObjectKind,
        Table.ObjectKind,
        Column.ObjectKind,
        Partition.ObjectKind,
        Inheritance.ObjectKind,
        TypedTable.ObjectKind,
        SequenceOwner.ObjectKind,
        PrimaryKey.ObjectKind,
        Unique.ObjectKind,
        Check.ObjectKind,
        Exclusion.ObjectKind,
        Row.ObjectKind,
        Index.ObjectKind,
        ForeignKey.ObjectKind,
        Statistics.ObjectKind,
        ForeignTable.ObjectKind,
        View.ObjectKind,
        MaterializedView.ObjectKind,
        Rule.ObjectKind,
        Trigger.ObjectKind,
        TriggerState.ObjectKind,
        RowSecurity.ObjectKind,
        Policy.ObjectKind,
        ColumnSetting.ObjectKind,
        ColumnComment.ObjectKind,
        EventTrigger.ObjectKind,
        Publication.ObjectKind,
        Grant.ObjectKind,
        DefaultGrant.ObjectKind,
        Statement.ObjectKind,
        Cluster.ObjectKind,
        ReplicaIdentity.ObjectKind,
    ];

    private static readonly Dictionary<string, ObjectKind> ByName = All.ToDictionary(k => k.Name, StringComparer.Ordinal);

    private static readonly Dictionary<ObjectKind, int> Ranks = All.Select((k, i) => (k, i)).ToDictionary(x => x.k, x => x.i);

    /// <summary>The kind of this name, or null.</summary>
    public static ObjectKind? Named(string name) => ByName.TryGetValue(name, out var kind) ? kind : null;

    /// <summary>The place of the kind in <see cref="All"/>.</summary>
    public static int RankOf(ObjectKind kind) => Ranks[kind];
}
