[PgEnum] public enum Standing { Inactive, Active, Banned }

[Table("people")]
public class Person
{
    public int Id { get; set; }

    [DefaultValue(Standing.Active)] public Standing Active { get; set; }

    public short? Seen { get; set; }

    public long Visits { get; set; }

    public decimal? Weight { get; set; }
}
