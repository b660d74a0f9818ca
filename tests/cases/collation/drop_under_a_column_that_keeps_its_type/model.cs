[Table("people")]
public class Person
{
    [DatabaseGenerated(DatabaseGeneratedOption.None)]
    public int Id { get; set; }

    [PgIndex]
    public string? Name { get; set; }
}
