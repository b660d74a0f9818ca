[Table("cars"), Keyless]
public record Car([Check("year > 1885")] int? Year);
