namespace SchemaGen.Scaffolding.Writers;

/// <summary>The list of all writers; a kind without one is reported object by object.</summary>
internal static class ObjectWriters
{
    public static IReadOnlyList<ObjectWriter> All { get; } =
    [
        new NamespaceWriter(),
        new ExtensionWriter(),
        new EnumWriter(),
        new DomainWriter(),
        new DomainCheckWriter(),
        new CompositeWriter(),
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
