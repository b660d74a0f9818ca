[assembly: Extension("hstore")]

[Table("cars"), Keyless]
public record Car(Dictionary<string, string> Tags);
