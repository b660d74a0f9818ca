[Table("cars"), Keyless, With("toast.autovacuum_enabled=false", "fillfactor=50")]
public class Car
{
    public string Note { get; set; } = "";
}
