[Table("cars"), Keyless]
[PgIndex("Plate", Method = "spgist"), PgIndex("Place kd_point_ops", Method = "spgist")]
public class Car
{
    public string? Plate { get; set; }

    [Column(TypeName = "point")]
    public object? Place { get; set; }
}
