[Table("cars"), Keyless]
[Index(nameof(Plate), IsUnique = true)]
public record Car(string Plate);

[Table("trips"), Keyless]
public record Trip([References(typeof(Car), "Plate")] string Plate);
