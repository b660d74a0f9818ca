[Table("owners")]
public record Owner(int Id);
