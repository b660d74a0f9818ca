[Table("vans")]
public record Van(int Id);
