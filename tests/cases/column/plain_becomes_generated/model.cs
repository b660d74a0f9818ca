[Table("cars"), Keyless]
public record Car(int Year, [Computed("2020 - year")] int? Age);
