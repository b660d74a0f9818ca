[Table("cars"), Keyless]
[Index(nameof(Make), nameof(Model), IsUnique = true, IsDescending = [false, true])]
[Index(nameof(Year), AllDescending = true, Name = "by_year")]
public record Car(string? Make, string? Model, int? Year);
