[Table("cars"), Keyless]
public record Car(int Year);
