[Table("cars"), Keyless, With("fillfactor=70", "autovacuum_vacuum_scale_factor=0.01")]
public record Car(string? Make);
