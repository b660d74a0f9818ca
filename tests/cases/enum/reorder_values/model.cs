[PgEnum]
public enum Size { Small, Large }

[Table("shirts")]
public record Shirt(int Id, Size Size);
