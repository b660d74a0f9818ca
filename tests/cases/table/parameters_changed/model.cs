[Table("cars"), Keyless, With("fillfactor=80", "toast_tuple_target=4096")]
public record Car(string? Make);
