[Table("owners")]
public record Owner(int Id)
{
    [Unmanaged]
    public string? Notes { get; set; }
}

[Table("spatial_ref_sys"), Unmanaged]
public class SpatialReference
{
    [Key]
    public int Srid { get; set; }
}
