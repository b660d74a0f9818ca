[Table("cars"), Keyless]
public record Car([Check("year BETWEEN 1885 AND 2100")] long Year);
