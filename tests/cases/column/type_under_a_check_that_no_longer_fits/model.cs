[Table("cars"), Keyless]
public record Car([Check("year > 0")] int Year);
