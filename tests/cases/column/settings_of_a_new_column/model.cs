[Table("cars"), Keyless]
public class Car
{
    public int? Id { get; set; }
    [Storage("external"), Compression("pglz"), ColumnStatistics(Target = 5)] public string? Note { get; set; }
}
