[Table("cars"), Keyless]
[Unique("Plate", Name = "one", Deferrable = false, With = ["fillfactor=60"])]
public record Car(string? Plate);

[Table("trips"), Keyless]
public record Trip([References(typeof(Car), "Plate")] string? Plate);
