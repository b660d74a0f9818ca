[Table("cars"), Keyless]
[Unique("Make", "Model", Name = "one", Comment = "one each")]
public record Car(string? Make, string? Model);
