using SchemaGen.Core.Schemas.Objects;

namespace SchemaGen.Postgres.Catalog;

/// <summary>The list of all readers, in the order in which the catalog is read: what others look up comes first.</summary>
internal static class CatalogReaders
{
    internal static IReadOnlyList<RowReader> All { get; } =
    [
        new NamespaceReader(),
        new ExtensionReader(),
        new CollationReader(),
        new EnumTypeReader(),
        new DomainReader(),
        new DomainCheckReader(),
        new CompositeTypeReader(),
        new CompositeAttributeReader(),
        new RangeTypeReader(),
        new SequenceReader(),
        new TableReader(),
        new MaterializedViewReader(),
        new IndexKeyReader(),
        new ColumnReader(),
        new PartitionReader(),
        new InheritanceReader(),
        new SequenceOwnerReader(),
        new PrimaryKeyReader(),
        new UniqueReader(),
        new CheckReader(),
        new ExclusionReader(),
        new IndexReader(),
        new ForeignKeyReader(),
        .. new[]
        {
            ForeignDataWrapper.ObjectKind, ForeignServer.ObjectKind, TextSearchParser.ObjectKind, TextSearchTemplate.ObjectKind, TextSearchDictionary.ObjectKind, TextSearchConfiguration.ObjectKind,
            Function.ObjectKind, Procedure.ObjectKind, Aggregate.ObjectKind, Operator.ObjectKind, OperatorFamily.ObjectKind, OperatorClass.ObjectKind,
            Cast.ObjectKind, Transform.ObjectKind, EncodingConversion.ObjectKind,
            Statistics.ObjectKind, View.ObjectKind, Rule.ObjectKind, Trigger.ObjectKind, TriggerState.ObjectKind,
            TypedTable.ObjectKind, RowSecurity.ObjectKind, Policy.ObjectKind, ColumnSetting.ObjectKind, ColumnComment.ObjectKind, EventTrigger.ObjectKind, Publication.ObjectKind, DefaultGrant.ObjectKind,
        }.Select(k => new FactRowReader(k)),
        new ForeignTableReader(),
        new GrantReader(),
        new ClusterReader(),
        new ReplicaIdentityReader(),
    ];
}
