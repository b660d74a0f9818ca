[Table("trips_2024"), Keyless]
public class Trip2024
{
    public long Id { get; set; }
    public string? Note { get; set; }
}
