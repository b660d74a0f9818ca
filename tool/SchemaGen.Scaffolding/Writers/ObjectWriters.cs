namespace SchemaGen.Scaffolding.Writers;

/// <summary>The list of all writers; a kind without one is reported object by object.</summary>
internal static class ObjectWriters
{
    public static IReadOnlyList<ObjectWriter> All { get; } =
    [
        new NamespaceWriter(),
        new ExtensionWriter(),
        new EnumTypeWriter(),
        new DomainWriter(),
        new DomainCheckWriter(),
        new CompositeTypeWriter(),
        new CompositeAttributeWriter(),
        new SequenceWriter(),
        new TableWriter(),
        new PartitionWriter(),
        new InheritanceWriter(),
        new ColumnWriter(),
        new SequenceOwnerWriter(),
        new PrimaryKeyWriter(),
        new UniqueWriter(),
        new CheckWriter(),
        new ExclusionWriter(),
        new IndexWriter(),
        new ForeignKeyWriter(),
        new ReplicaIdentityWriter(),
        new ClusterWriter(),
    ];
}
