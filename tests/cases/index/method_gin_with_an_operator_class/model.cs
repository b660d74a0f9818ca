[Table("cars"), Keyless]
[PgIndex("Tags", Method = "gin"), PgIndex("Data jsonb_path_ops", Method = "gin", With = ["fastupdate=off"])]
public class Car
{
    public string[]? Tags { get; set; }

    [Column(TypeName = "jsonb")]
    public string? Data { get; set; }
}
