// On the way back the check is made of what the server printed, which it would read as another expression than the one it had.
[Table("cars")]
public class Car
{
    [DatabaseGenerated(DatabaseGeneratedOption.None)] public int Id { get; set; }
    [Column(TypeName = "varchar(10)")] public string? State { get; set; }
}
