[Table("by_list"), Keyless, PartitionBy(PartitionStrategy.List, "lower(Region) collate \"C\"")]
public class ByList
{
    public string Region { get; set; } = "";
}

[Table("by_list_eu"), PartitionOf(typeof(ByList), "IN ('eu', 'uk')")]
public class ByListEu;

[Table("by_hash"), Keyless, PartitionBy(PartitionStrategy.Hash, nameof(Id), "(Id / 10)")]
public class ByHash
{
    public int Id { get; set; }
}

[Table("by_hash_0"), PartitionOf(typeof(ByHash), "WITH (MODULUS 2, REMAINDER 0)")]
public class ByHash0;

[Table("by_range"), Keyless, PartitionBy(PartitionStrategy.Range, "Code text_pattern_ops", nameof(Day))]
public class ByRange
{
    public string Code { get; set; } = "";
    public DateOnly Day { get; set; }
}
