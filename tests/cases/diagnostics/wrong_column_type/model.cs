[Table("cars")]
public class Car
{
    public int Id { get; set; }

    [Collation("C")]
    public int Year { get; set; }

    [Storage("main")]
    public bool Sold { get; set; }

    [Storage("somewhere")]
    public string Make { get; set; }

    [Compression("zip")]
    public string Notes { get; set; }

    [Compression("lz4")]
    public Guid Key { get; set; }

    [Collation("C"), Storage("external"), Compression("pglz")]
    public string[] Fits { get; set; }
}
