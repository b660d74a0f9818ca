[Table("cars"), Keyless]
public record Car(string Colours);
