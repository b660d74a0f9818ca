[Table("owners")]
public class Owner
{
    [DatabaseGenerated(DatabaseGeneratedOption.None)]
    public int Id { get; set; }
}

[Table("cars")]
public record Car(int Id);
