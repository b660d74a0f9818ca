[Table("cars"), Keyless]
[PgIndex("Place", Method = "gist", With = ["buffering=on"])]
[PgIndex("Words tsvector_ops(siglen=100)", Method = "gist")]
public class Car
{
    [Column(TypeName = "point")]
    public object? Place { get; set; }

    [Column(TypeName = "tsvector")]
    public object? Words { get; set; }
}
