[Table("cars"), Keyless]
[Unique("Plate", Name = "one_plate", Include = ["Year"], With = ["fillfactor=50"], Deferrable = true, Comment = "one each")]
public record Car(string? Plate, int? Year);
