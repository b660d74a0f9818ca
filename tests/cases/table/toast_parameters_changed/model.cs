[Table("cars"), Keyless, With("toast.autovacuum_enabled=true", "fillfactor=50")]
public class Car
{
    public string Note { get; set; } = "";
}
